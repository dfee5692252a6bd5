import { Modules } from "@medusajs/framework/utils";
import type { SeedContext } from "./context";

const INDEX = "product";

/** Gives the index a first, empty version: without one, the engine complains about every change it hears of. */
export async function openSearchIndex({ container }: SeedContext): Promise<void> {
  const search = container.resolve(Modules.SEARCH);
  const index = (await search.listIndexes()).find(({ name }) => name === INDEX);
  if (index?.status === "pending") await search.reindex({ index: INDEX });
}

/** The script ends before the events of what it made reach the index, so the index is made anew. */
export async function indexProducts({ container }: SeedContext): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: INDEX });
}
