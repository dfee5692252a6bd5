import { once } from "node:events";
import { duration, type Progress } from "../terminal/progress.ts";
import { welcome } from "../terminal/welcome.ts";
import { type ProcessName, readProfile } from "./profile.ts";
import { withShop } from "./run-shop.ts";
import type { Mode } from "./services.ts";
import { warmHomePages, warmLinkedPages } from "./warm-up.ts";

function prefixed(progress: Progress) {
  return (name: ProcessName) => (chunk: string) => {
    for (const line of chunk.trimEnd().split("\n")) progress.print(`${name.padEnd(10)} │ ${line}`);
  };
}

async function warmHomes(origin: string, progress: Progress, signal: AbortSignal): Promise<string[]> {
  const line = progress.step("Warm the home pages");
  const pages = await warmHomePages(origin, signal);
  line.end("done");
  return pages;
}

function warmTheRest(origin: string, pages: string[], progress: Progress, signal: AbortSignal): void {
  const begun = performance.now();
  void warmLinkedPages(origin, pages, signal).then((count) => {
    if (!signal.aborted) progress.print(`  Warmed ${count} pages in ${duration(performance.now() - begun)}.`);
  });
}

/** Runs the demo shop until it is told to stop. */
export async function serve(mode: Mode, progress: Progress, signal: AbortSignal): Promise<boolean> {
  const begun = performance.now();
  const profile = readProfile("demo");
  const isProduction = mode === "production";
  const echo = isProduction ? {} : { echo: prefixed(progress) };
  return withShop({ profile, mode, progress, signal, ...echo }, async (shop) => {
    const origin = `http://127.0.0.1:${profile.ports.storefront}`;
    const pages = isProduction ? await warmHomes(origin, progress, signal) : [];
    progress.print(welcome(shop, duration(performance.now() - begun)));
    if (isProduction) warmTheRest(origin, pages, progress, signal);
    if (!signal.aborted) await once(signal, "abort");
    return true;
  });
}
