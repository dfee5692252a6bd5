import "server-only";
import { env } from "@/lib/server/env";

type Source = { base: string; headers?: Record<string, string>; maxAge: number };

const year = 31_536_000;
const day = 86_400;
const sources: Record<string, () => Source> = {
  commerce: () => ({ base: `${env().COMMERCE_URL}/static/`, maxAge: year }),
  cms: () => ({ base: `${env().CMS_URL}/api/media/file/`, maxAge: year }),
  files: () => ({ base: `${env().CMS_URL}/api/files/file/`, maxAge: year }),
  // Shoppers' photos open with the shop's key alone, and may be taken back by a moderator.
  reviews: () => ({
    base: `${env().CMS_URL}/api/review-photos/file/`,
    headers: { authorization: `api-clients API-Key ${env().CMS_API_KEY}` },
    maxAge: day,
  }),
};
const fileName = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,200}$/u;
/** What back ends that know few kinds of files call a stream of bytes; Quick Look opens only what is called by its name. */
const kinds: Record<string, string> = { glb: "model/gltf-binary", usdz: "model/vnd.usdz+zip", vtt: "text/vtt" };
const passed = ["content-type", "content-length", "content-range", "accept-ranges", "etag", "last-modified"];

/** Where a back end keeps a file, and how it is asked; null for a path that can lead nowhere. */
function mediaSource(source: string, path: string[]): (Source & { address: string }) | null {
  const from = Object.hasOwn(sources, source) ? sources[source]?.() : undefined;
  const isClosed = path.length <= 4 && path.every((name) => fileName.test(name));
  return from && isClosed ? { ...from, address: from.base + path.map(encodeURIComponent).join("/") } : null;
}

/** Where a back end keeps what the shop shows at `/media/<source>/…`. */
export function mediaAddress(src: string): string | null {
  const [, , source = "", ...path] = src.split("/").map(decodeURIComponent);
  return mediaSource(source, path)?.address ?? null;
}

/** Pictures, models, films and documents of the back ends, served from the shop's own origin. Names are closed: no path can leave the folder. */
export async function serveMedia(
  request: Request,
  context: { params: Promise<{ source: string; path: string[] }> },
): Promise<Response> {
  const { source, path } = await context.params;
  const from = mediaSource(source, path);
  if (!from) return new Response(null, { status: 404 });
  // A film is asked for in parts; some players show none that cannot be had so.
  const range = request.headers.get("range");
  const upstream = await fetch(from.address, {
    headers: { ...from.headers, ...(range ? { range } : {}) },
    redirect: "error",
    cache: "no-store",
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (!upstream) return new Response(null, { status: 503, headers: { "retry-after": "5" } });
  if (upstream.status === 416) return new Response(null, { status: 416 });
  if (!upstream.ok) return new Response(null, { status: 404 });
  const headers = new Headers({
    "cache-control": `public, max-age=${from.maxAge}${from.maxAge === year ? ", immutable" : ""}`,
    "x-content-type-options": "nosniff",
  });
  for (const key of passed) {
    const value = upstream.headers.get(key);
    if (value) headers.set(key, value);
  }
  const kind = kinds[path.at(-1)?.split(".").at(-1) ?? ""];
  if (kind) headers.set("content-type", kind);
  return new Response(upstream.body, { status: upstream.status, headers });
}
