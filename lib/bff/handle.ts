import "server-only";
import { randomUUID } from "node:crypto";
import { type Operation, problemsOf } from "@/lib/contract/operation";
import { operations } from "@/lib/contract/v1/operations";
import type { OperationName } from "@/lib/contract/v1/routes";
import type { Output, Parsed } from "@/lib/contract/v1/types";
import type { Market } from "@/lib/domain/market";
import { isShopError } from "@/lib/domain/shop-error";
import { log } from "@/lib/server/log";
import { marketByCode } from "@/lib/server/market-by-code";
import { briefly } from "@/lib/server/told-error";
import { callerAddress } from "./caller-address";
import { resolveCart } from "./cart-of-visitor";
import { onceByKey } from "./idempotency";
import { parseInput } from "./parse";
import { inPlainMarket } from "./plain-market";
import { type ProblemReply, problemBody, problemHeaders } from "./problem";
import { hasStrangerTries, mayStrangerTry, mayTry } from "./rate-limit";
import { isSameOrigin, rememberCart, type Visitor, visitorOf } from "./visitor";

/** What an operation's work is given. `cartId` is null only where the contract says the cart is optional. */
export type Call<N extends OperationName> = { input: Parsed<N>; market: Market; cartId: string | null };

/** What the caller's cart is from now on: another one, or none any more. */
type CartMemory = { id: string; itemCount: number } | "forget";

export type Reply<N extends OperationName> =
  | { status: 200 | 201 | 202; body: Output<N>; headers?: Record<string, string>; cart?: CartMemory }
  | ProblemReply;

export type Work<N extends OperationName> = { name: N; work: (call: Call<N>) => Promise<Reply<N>> };

export const work = <N extends OperationName>(name: N, does: Work<N>["work"]): Work<N> => ({ name, work: does });

type RouteContext = { params: Promise<Record<string, string>> };

/**
 * The door of one operation: checks origin, parses, limits, runs, answers, logs. What the work throws becomes a 5xx
 * problem that says nothing of its inside.
 */
export function handle<N extends OperationName>({ name, work: does }: Work<N>) {
  const operation: Operation = operations[name];
  return async (request: Request, context: RouteContext): Promise<Response> => {
    const requestId = randomUUID();
    const started = performance.now();
    const response = await answer(operation, does as Work<OperationName>["work"], request, context, requestId).catch(
      (error: unknown) => {
        const isUpstream = isShopError(error);
        log.error({ requestId, operation: name, err: isUpstream ? briefly(error) : error }, "operation failed");
        return problemResponse({ problem: isUpstream ? "shop-unavailable" : "shop-error" }, requestId);
      },
    );
    response.headers.set("request-id", requestId);
    log.info({ requestId, operation: name, status: response.status, ms: Math.round(performance.now() - started) });
    return response;
  };
}

export const problemResponse = (reply: ProblemReply, requestId: string): Response => {
  const body = problemBody(reply, requestId);
  return Response.json(body, { status: body.status, headers: problemHeaders(reply.problem) });
};

async function answer(
  operation: Operation,
  does: Work<OperationName>["work"],
  asked: Request,
  context: RouteContext,
  requestId: string,
): Promise<Response> {
  const { request, market: mirrored } = inPlainMarket(asked);
  const refuse = (reply: ProblemReply): Response => {
    if (!problemsOf(operation).includes(reply.problem)) {
      log.error({ requestId, operation: operation.name, problem: reply.problem }, "problem is not in the contract");
    }
    return problemResponse(reply, requestId);
  };
  const visitor: Visitor = operation.cart ? await visitorOf(request) : { carrier: "bearer", cart: null };
  if (operation.method !== "GET" && visitor.carrier === "cookie" && !isSameOrigin(request)) {
    return refuse({ problem: "origin-forbidden" });
  }
  const address = callerAddress(request);
  if (!(await hasStrangerTries(operation.name, address))) return refuse({ problem: "rate-limited" });
  const parsed = await parseInput(operation, request, await context.params);
  if ("problem" in parsed) return refuse(parsed);
  if (!(await mayStrangerTry(operation.name, address))) return refuse({ problem: "rate-limited" });
  const input = parsed.input as Parsed<OperationName>;
  const query = parsed.input.query as { market?: string } | undefined;
  const market = mirrored ?? marketByCode(query?.market);

  const cart = operation.cart && market ? await resolveCart(visitor, market) : null;
  if (operation.cart === "required" && !cart) return refuse({ problem: "cart-missing" });
  if (cart && !(await mayTry(operation.name, cart.id))) return refuse({ problem: "rate-limited" });

  const call = { input, market, cartId: cart?.id ?? null } as Call<OperationName>;
  const reply = operation.isIdempotent
    ? await onceByKey(request.headers.get("idempotency-key"), cart?.id ?? "", { query, body: parsed.input.body }, () =>
        does(call),
      )
    : await does(call);
  if ("problem" in reply) return refuse(reply);

  const schema = operation.responses[reply.status];
  if (!schema) throw new Error(`${operation.name} has no response for ${reply.status}`);
  const headers = new Headers({ "cache-control": "no-store", ...reply.headers });
  const memory = reply.cart ?? (cart?.wasMoved ? { id: cart.id, itemCount: cart.itemCount } : undefined);
  if (memory === "forget") await rememberCart(headers, visitor.carrier, null, 0);
  else if (memory && market) {
    await rememberCart(headers, visitor.carrier, { cartId: memory.id, market: market.code }, memory.itemCount);
  }
  return Response.json(schema.parse(reply.body), { status: reply.status, headers });
}
