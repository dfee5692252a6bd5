import "server-only";
import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import { absolute } from "@/lib/server/absolute";
import { words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

export type LetterContent = {
  subject: string;
  heading: string;
  paragraphs: string[];
  /** What the letter is for; its address is written out below, for programs that show no buttons. */
  action: { label: string; href: string };
  /** In small type at the end: how long a link works, how to get no more of these. */
  notes: (string | { label: string; href: string })[];
};

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const serif = "Georgia, 'Times New Roman', serif";
const sans = "system-ui, -apple-system, 'Segoe UI', sans-serif";

/** The one look of every letter: paper, ink, one accent. It loads nothing, so it tells nobody that it was read. */
function toHtml(market: Market, { subject, heading, paragraphs, action, notes }: LetterContent): string {
  const t = words(market, "letters");
  const small = `margin:0 0 8px;font:14px/1.5 ${sans};color:#6a6358`;
  const link = (href: string, label: string) =>
    `<a href="${escaped(href)}" style="color:#6a6358;overflow-wrap:anywhere">${escaped(label)}</a>`;
  const text = paragraphs
    .map((paragraph) => `<p style="margin:0 0 16px;font:17px/1.6 ${sans};color:#24211c">${escaped(paragraph)}</p>`)
    .join("");
  const foot = notes.map((note) => (typeof note === "string" ? escaped(note) : link(note.href, note.label)));
  return `<!doctype html>
<html lang="${market.locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="margin:0;background:#f1ece2">
<div style="margin:0 auto;max-width:560px;padding:40px 28px;background:#faf7f1">
<p style="margin:0 0 36px;font:20px/1 ${serif};color:#24211c">${escaped(shopConfig.name)}</p>
<h1 style="margin:0 0 20px;font:400 30px/1.2 ${serif};color:#24211c">${escaped(heading)}</h1>
${text}
<p style="margin:28px 0"><a href="${escaped(action.href)}" style="display:inline-block;padding:15px 30px;border-radius:999px;background:#2f5d50;color:#fdfbf7;font:500 16px/1 ${sans};text-decoration:none">${escaped(action.label)}</a></p>
<p style="${small}">${escaped(t("fallback"))}<br>${link(action.href, action.href)}</p>
<hr style="margin:32px 0 20px;border:0;border-top:1px solid #ddd5c6">
${[...foot, link(absolute(`/${market.code}`), shopConfig.name)].map((note) => `<p style="${small}">${note}</p>`).join("\n")}
</div>
</body>
</html>`;
}

function toText(market: Market, { heading, paragraphs, action, notes }: LetterContent): string {
  const colon = words(market, "common")("colon");
  return [
    heading,
    ...paragraphs,
    `${action.label}${colon}\n${action.href}`,
    "-- ",
    ...notes.map((note) => (typeof note === "string" ? note : `${note.label}${colon}\n${note.href}`)),
    `${shopConfig.name}\n${absolute(`/${market.code}`)}`,
  ].join("\n\n");
}

/** A letter in the market's language, as text and as HTML that says the same. */
export const letter = (market: Market, content: LetterContent): Letter => ({
  subject: content.subject,
  text: toText(market, content),
  html: toHtml(market, content),
});
