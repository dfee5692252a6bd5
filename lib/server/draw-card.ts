import "server-only";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { shopConfig } from "@/shop.config";
import { brandColour } from "./brand";
import { markSvg } from "./mark";
import { type OgCard, ogSize } from "./og-card";

const fonts = {
  Fraunces: join(process.cwd(), "app/fonts/fraunces-for-pictures.ttf"),
  Figtree: join(process.cwd(), "app/fonts/figtree-for-pictures.ttf"),
};
type Line = { text: string; font: keyof typeof fonts; size: number; colour: string; width: number };
type Drawn = { input: Buffer; width: number; height: number };

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

async function write({ text, font, size, colour, width }: Line): Promise<Drawn> {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `${font} ${size}`,
      fontfile: fonts[font],
      width,
      dpi: 72,
      rgba: true,
      wrap: "word-char",
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

/** As large as fits: a long name is set smaller rather than cut. */
async function writeFitting(line: Omit<Line, "size">, sizes: number[], height: number): Promise<Drawn> {
  const [size = 32, ...smaller] = sizes;
  const drawn = await write({ ...line, size });
  return drawn.height <= height || smaller.length === 0 ? drawn : writeFitting(line, smaller, height);
}

const short = (text: string, most: number) =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, "")} …` : text;

/**
 * The picture of a page for other sites, as JPEG: the thing itself beside its name in the shop's own letters; without a thing, the
 * mark and the name on the brand's ground.
 * @param picture the bytes of the card's own picture
 */
export async function drawCard(card: OgCard, picture: Buffer | null): Promise<Buffer> {
  const ground = brandColour(picture ? "paper" : "accent");
  const colour = brandColour(picture ? "ink" : "on-accent");
  const quiet = brandColour(picture ? "muted" : "on-accent");
  const start = picture ? 560 : 96;
  const width = ogSize.width - start - 72;
  const title = await writeFitting(
    { text: short(card.title, 90), font: "Fraunces", colour, width },
    [84, 70, 58, 46],
    290,
  );
  const text = card.text
    ? await write({ text: short(card.text, 110), font: "Figtree", size: 30, colour: quiet, width })
    : null;
  const name = await write({ text: shopConfig.name, font: "Fraunces", size: 30, colour, width });
  const middle = Math.round((ogSize.height - title.height - (text ? text.height + 28 : 0)) / 2);
  const layers: OverlayOptions[] = [
    { input: title.input, left: start, top: middle },
    ...(text ? [{ input: text.input, left: start, top: middle + title.height + 28 }] : []),
  ];
  if (picture) {
    const input = await sharp(picture).resize(504, ogSize.height, { fit: "cover" }).toBuffer();
    layers.push({ input, left: 0, top: 0 }, { input: name.input, left: start, top: 56 });
  } else {
    layers.push({
      input: await sharp(Buffer.from(markSvg())).resize(120, 120).png().toBuffer(),
      left: start - 8,
      top: 64,
    });
  }
  return sharp({ create: { ...ogSize, channels: 3, background: ground } })
    .composite(layers)
    .jpeg({ quality: 82, mozjpeg: true })
    .toBuffer();
}
