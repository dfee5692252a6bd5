import { deleteProductsWorkflow, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { SeedContext } from "./context";

/** Stands in a product's metadata until the run that made the product is over: only such a product is the seeder's to take away. */
export const UNFINISHED = "seeding_unfinished";

/** Medusa takes out of the metadata what is given as an empty text. */
const takenOut = "";

/** Takes away what a stopped run left half made. What bears no mark may be merchants' work, however little it is like the catalogue. */
export async function removeUnfinishedProducts({ container, query }: SeedContext): Promise<void> {
  const { data } = await query.graph({ entity: "product", fields: ["id", "metadata"] });
  const ids = data.filter(({ metadata }) => metadata?.[UNFINISHED]).map(({ id }) => id);
  if (ids.length > 0) await deleteProductsWorkflow(container).run({ input: { ids } });
}

/** Hands the products that this run made over to the merchants. */
export async function finishProducts({ container, query }: SeedContext, handles: readonly string[]): Promise<void> {
  if (handles.length === 0) return;
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { handle: [...handles] } });
  const products = data.map(({ id }) => ({ id, metadata: { [UNFINISHED]: takenOut } }));
  await updateProductsWorkflow(container).run({ input: { products } });
}
