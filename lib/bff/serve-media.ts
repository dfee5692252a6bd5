import "server-only";
import { env } from "@/lib/server/env";

const sources: Record<string, () => string> = {
  commerce: () => `${env().COMMERCE_URL}/static/`,
  cms: () => `${env().CMS_URL}/api/media/file/`,
  files: () => `${env().CMS_URL}/api/files/file/`,
};
const fileName = /^[\p{L}\p{N}][\p{L}\p{N}._ -]{0,200}$/u;
/** What back ends that know few kinds of files call a stream of bytes; Quick Look opens only what is called by its name. */
const kinds: Record<string, string> = { glb: "model/gltf-binary", usdz: "model/vnd.usdz+zip", vtt: "text/vtt" };
const passed = ["content-type", "content-length", "content-range", "accept-ranges", "etag", "last-modified"];

/** Pictures, models, films and documents of the back ends, served from the shop's own origin. Names are closed: no path can leave the folder. */
export async function serveMedia(
  request: Request,
  context: { params: Promise<{ source: string; path: string[] }> },
): Promise<Response> {
  const { source, path } = await context.params;
  const base = sources[source];
  if (!base || path.length > 4 || !path.every((name) => fileName.test(name)))
    return new Response(null, { status: 404 });
  // A film is asked for in parts; some players show none that cannot be had so.
  const range = request.headers.get("range");
  const upstream = await fetch(base() + path.map(encodeURIComponent).join("/"), {
    redirect: "error",
    cache: "no-store",
    ...(range ? { headers: { range } } : {}),
    signal: AbortSignal.timeout(10_000),
  }).catch(() => null);
  if (!upstream) return new Response(null, { status: 503, headers: { "retry-after": "5" } });
  if (upstream.status === 416) return new Response(null, { status: 416 });
  if (!upstream.ok) return new Response(null, { status: 404 });
  const headers = new Headers({
    "cache-control": "public, max-age=31536000, immutable",
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
