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

/** Runs the demo shop until it is told to stop. */
export async function serve(mode: Mode, progress: Progress, signal: AbortSignal): Promise<boolean> {
  const begun = performance.now();
  const request = { profile: readProfile("demo"), mode, progress, signal };
  const echo = mode === "development" ? { echo: prefixed(progress) } : {};
  return withShop({ ...request, ...echo }, async (shop) => {
    const origin = `http://127.0.0.1:${request.profile.ports.storefront}`;
    const line = progress.step("Warm the home pages");
    const pages = mode === "production" ? await warmHomePages(origin, signal) : [];
    line.end(mode === "production" ? "done" : "unchanged");
    progress.print(welcome(shop, duration(performance.now() - begun)));

    const warmBegun = performance.now();
    void warmLinkedPages(origin, pages, signal).then((count) => {
      if (count > 0) progress.print(`  Warmed ${count} pages in ${duration(performance.now() - warmBegun)}.`);
    });
    if (!signal.aborted) await once(signal, "abort");
    return true;
  });
}
