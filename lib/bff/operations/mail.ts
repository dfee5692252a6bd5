import "server-only";
import { run } from "@/lib/server/run";
import { confirmAddress as confirmAddressUseCase } from "@/lib/use-cases/confirm-address";
import { work } from "../handle";

export const confirmAddress = work("confirmAddress", async ({ input }) => {
  const confirmed = await run(confirmAddressUseCase, input.params);
  return confirmed.ok ? { status: 200, body: { kind: confirmed.value.kind } } : { problem: confirmed.problem.code };
});
