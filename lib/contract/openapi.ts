import "./nouns";
import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import { type Operation, problemsOf } from "./operation";
import { problems } from "./problems";
import { operations } from "./v1/operations";

/** The body of every answer that is not a success. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    code: z.enum(Object.keys(problems) as [string, ...string[]]),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    requestId: z.uuid(),
    errors: z.array(z.object({ pointer: z.string(), detail: z.string() })).optional(),
    left: z.int().optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457 problem details" });

const successWords = { 200: "Done", 201: "Made", 202: "Accepted, not finished" } as const;

/** The problems of an operation by status. */
function problemResponses(operation: Operation) {
  const byStatus: Record<string, string[]> = {};
  for (const code of problemsOf(operation)) {
    const status = String(problems[code][0]);
    byStatus[status] = [...(byStatus[status] ?? []), code];
  }
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, codes]) => [
      status,
      { description: codes.join(", "), content: { "application/problem+json": { schema: ProblemSchema } } },
    ]),
  );
}

function toPathOperation(operation: Operation): ZodOpenApiOperationObject {
  const successes = Object.entries(operation.responses).map(([status, schema]) => [
    status,
    { description: successWords[Number(status) as 200], content: { "application/json": { schema } } },
  ]);
  const header = operation.isIdempotent ? z.object({ "Idempotency-Key": z.string().min(1).max(200) }) : undefined;
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.tag],
    ...(operation.cart ? { security: [{ cartCookie: [] }, { cartBearer: [] }] } : {}),
    requestParams: {
      ...(operation.params ? { path: operation.params } : {}),
      ...(operation.query ? { query: operation.query } : {}),
      ...(header ? { header } : {}),
    },
    ...(operation.body
      ? { requestBody: { required: true, content: { "application/json": { schema: operation.body } } } }
      : {}),
    responses: { ...Object.fromEntries(successes), ...problemResponses(operation) },
  };
}

/** The OpenAPI 3.1 document of `/api/v1`, made from the operations themselves. */
export function openApiDocument() {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of Object.values(operations) as Operation[]) {
    const path = paths[operation.path] ?? {};
    path[operation.method.toLowerCase() as "get"] = toPathOperation(operation);
    paths[operation.path] = path;
  }
  return createDocument({
    openapi: "3.1.1",
    info: {
      title: "Portico",
      version: "1",
      description:
        "The storefront's backend for frontends. Money is integer minor units; times are RFC 3339; errors are RFC 9457. " +
        "A cart is carried by an HttpOnly cookie, or, with the header `Cart-Transport: bearer`, by the token in the answer's `Cart-Token` header.",
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      securitySchemes: {
        cartCookie: { type: "apiKey", in: "cookie", name: "cart" },
        cartBearer: { type: "http", scheme: "bearer" },
      },
    },
  });
}
