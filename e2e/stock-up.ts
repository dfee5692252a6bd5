import { request } from "@playwright/test";
import { EngineAdmin } from "./engine-admin";

/** What journeys buy without thinking of how much there is: together they buy more of it than the demo has. */
const bought = ["LL-STONEWARE-CHA", "LL-STONEWARE-CEL", "LL-STONEWARE-IRO"];
const plenty = 500;

/** Fills the shelves before the journeys, so that none of them finds one emptied by the others. */
export default async function stockUp(): Promise<void> {
  const context = await request.newContext();
  const admin = await EngineAdmin.signIn(context);
  for (const sku of bought) await admin.leavePieces(sku, plenty);
  await context.dispose();
}
