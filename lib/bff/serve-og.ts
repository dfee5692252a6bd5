import "server-only";
import { bulkhead } from "cockatiel";
import type { Market } from "@/lib/domain/market";
import { Handle } from "@/lib/domain/product";
import { drawCard } from "@/lib/server/draw-card";
import { marketByCode } from "@/lib/server/market-by-code";
import { articleOg, type OgCard, ogPath, productOg, shopOg } from "@/lib/server/og-card";
import { article } from "@/lib/server/queries/journal";
import { soldProduct } from "@/lib/server/queries/product-page";
import { mediaAddress } from "./serve-media";

/** Drawing takes a core for a fifth of a second: one at a time, and the shop still answers. */
const drawing = bulkhead(1, 40);
const drawn = new Map<string, Promise<Buffer>>();
const most = 200;

async function cardOf(kind: string, name: string, market: Market): Promise<OgCard | null> {
  if (kind === "shop" && name === "card") return shopOg(market);
  if (!Handle.safeParse(name).success) return null;
  if (kind === "products") {
    const found = await soldProduct(name, market);
    return found && productOg(found.product);
  }
  const found = kind === "journal" ? await article(name, market) : null;
  return found && articleOg(found);
}

async function draw(card: OgCard): Promise<Buffer> {
  const address = card.image && mediaAddress(card.image);
  if (!address) return drawCard({ ...card, image: null }, null);
  const answer = await fetch(address, { redirect: "error", cache: "no-store", signal: AbortSignal.timeout(10_000) });
  if (!answer.ok) throw new Error(`no picture at ${card.image}: ${answer.status}`);
  return drawCard(card, Buffer.from(await answer.arrayBuffer()));
}

/** Each picture is drawn once and kept with the last few hundred; a failed one is tried again when it is asked for again. */
function drawnOnce(path: string, card: OgCard): Promise<Buffer> {
  const kept = drawn.get(path) ?? drawing.execute(() => draw(card));
  drawn.delete(path);
  drawn.set(path, kept);
  const oldest = drawn.size > most ? drawn.keys().next().value : undefined;
  if (oldest !== undefined) drawn.delete(oldest);
  kept.catch(() => drawn.delete(path));
  return kept;
}

/** The picture of a page for other sites. A path that shows something older leads to what is now; an unknown one is a 404. */
export async function serveOg(
  _request: Request,
  context: { params: Promise<{ market: string; kind: string; file: string }> },
): Promise<Response> {
  const { market: code, kind, file } = await context.params;
  const market = marketByCode(code);
  const name = /^([a-z0-9-]{1,100})-[0-9a-f]{12}\.jpg$/.exec(file)?.[1];
  const card = market && name ? await cardOf(kind, name, market) : null;
  if (!market || !card) return new Response(null, { status: 404 });
  const path = ogPath(card, market);
  if (!path.endsWith(`/${file}`)) {
    return new Response(null, { status: 307, headers: { location: path, "cache-control": "public, max-age=300" } });
  }
  const picture = await drawnOnce(path, card).catch(() => null);
  if (!picture) return new Response(null, { status: 503, headers: { "retry-after": "5" } });
  return new Response(new Uint8Array(picture), {
    headers: { "content-type": "image/jpeg", "cache-control": "public, max-age=31536000, immutable" },
  });
}
