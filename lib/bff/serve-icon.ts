import "server-only";
import sharp from "sharp";
import { markSvg } from "@/lib/server/mark";

const sizes: Record<string, { size: number; svg: () => string }> = {
  "32.png": { size: 32, svg: () => markSvg() },
  "192.png": { size: 192, svg: () => markSvg() },
  "512.png": { size: 512, svg: () => markSvg() },
  // Telephones cut their own corners, and some all round.
  "apple-touch.png": { size: 180, svg: () => markSvg({ radius: 0 }) },
  "maskable.png": { size: 512, svg: () => markSvg({ inset: true }) },
};
const headers = { "cache-control": "public, max-age=86400" };

/** The shop's mark in the shapes browsers and telephones ask for, drawn from the theme. */
export async function serveIcon(_request: Request, context: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await context.params;
  if (file === "mark.svg") return new Response(markSvg(), { headers: { ...headers, "content-type": "image/svg+xml" } });
  const icon = Object.hasOwn(sizes, file) ? sizes[file] : undefined;
  if (!icon) return new Response(null, { status: 404 });
  const png = await sharp(Buffer.from(icon.svg())).resize(icon.size, icon.size).png().toBuffer();
  return new Response(new Uint8Array(png), { headers: { ...headers, "content-type": "image/png" } });
}
