import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "./context";

/** The script ends before the events of what it made reach the index, so the index is made anew. */
export async function indexProducts({ container }: SeedContext): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "product" });
}
