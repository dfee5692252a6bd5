import "server-only";
import { stockAlertLetter } from "@/lib/server/letters/stock-letters";
import { run } from "@/lib/server/run";
import { unseal } from "@/lib/server/sealed-token";
import { confirmAddress as confirmAddressUseCase } from "@/lib/use-cases/confirm-address";
import { requestStockAlert as requestStockAlertUseCase } from "@/lib/use-cases/request-stock-alert";
import { unsubscribe as unsubscribeUseCase } from "@/lib/use-cases/unsubscribe";
import { work } from "../handle";
import { maySendLetter } from "../rate-limit";

export const requestStockAlert = work("requestStockAlert", async ({ input, market }) => {
  if (!(await maySendLetter())) return { problem: "rate-limited" };
  const wish = { ...input.params, ...input.body, market, write: stockAlertLetter(market) };
  const asked = await run(requestStockAlertUseCase, wish);
  return asked.ok ? { status: 202, body: { status: asked.value } } : { problem: asked.problem.code };
});

export const confirmAddress = work("confirmAddress", async ({ input }) => {
  const confirmed = await run(confirmAddressUseCase, input.params);
  return confirmed.ok ? { status: 200, body: { kind: confirmed.value.kind } } : { problem: confirmed.problem.code };
});

export const unsubscribe = work("unsubscribe", async ({ input }) => {
  const sealed = await unseal("unsubscribe", input.params.token);
  if (!sealed) return { problem: "link-unknown" };
  await run(unsubscribeUseCase, sealed);
  return { status: 200, body: { kind: "stock-alert" as const } };
});
