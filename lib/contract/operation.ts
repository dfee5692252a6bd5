import type { z } from "zod";
import type { ProblemCode } from "./problems";
import { type OperationName, routes } from "./v1/routes";

/** What `/api/v1` promises of one operation: the source of parsing in, parsing out, types and the OpenAPI document. */
export type OperationSpec = {
  summary: string;
  tag: "catalogue" | "content" | "reviews" | "cart" | "checkout" | "mail" | "shop";
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodObject;
  /** Success bodies by status. */
  responses: Partial<Record<200 | 201 | 202, z.ZodType>>;
  problems: readonly ProblemCode[];
  /** Bytes a body may have where 64 KiB are not enough. */
  mostBytes?: number;
  /** Whether the operation acts on the caller's cart: it must exist, it may, or it does not matter. */
  cart?: "required" | "optional";
  /** An Idempotency-Key header must be sent, and the answer is kept under it. */
  isIdempotent?: true;
};

export type Operation<S extends OperationSpec = OperationSpec> = S & {
  name: OperationName;
} & (typeof routes)[OperationName];

export const operation = <const S extends OperationSpec>(name: OperationName, spec: S): Operation<S> => ({
  ...spec,
  name,
  ...routes[name],
});

/** Every problem an operation may answer: its own, and those of the door all operations share. */
export const problemsOf = (operation: Operation): ProblemCode[] => [
  ...operation.problems,
  "shop-error",
  ...(operation.body ? (["media-type-unsupported", "body-too-large"] as const) : []),
  ...(operation.cart && operation.method !== "GET" ? (["origin-forbidden"] as const) : []),
];
