import type { z } from "zod";
import type { Operation } from "../operation";
import type { operations } from "./operations";
import type { OperationName } from "./routes";

type Spec<N extends OperationName> = (typeof operations)[N];
type Part<N extends OperationName, K extends string> = Spec<N> extends Record<K, infer S extends z.ZodType> ? S : never;

/** What a caller sends. */
export type Input<N extends OperationName> = (Part<N, "params"> extends never
  ? { params?: undefined }
  : { params: z.input<Part<N, "params">> }) &
  (Part<N, "query"> extends never ? { query?: undefined } : { query: z.input<Part<N, "query">> }) &
  (Part<N, "body"> extends never ? { body?: undefined } : { body: z.input<Part<N, "body">> });

/** What the handler gets: the parsed form. */
export type Parsed<N extends OperationName> = {
  params: z.output<Part<N, "params">>;
  query: z.output<Part<N, "query">>;
  body: z.output<Part<N, "body">>;
};

type Responses<N extends OperationName> = Spec<N>["responses"];
type BodyOf<S> = S extends z.ZodType ? z.output<S> : never;

/** What a caller gets on success, whichever the status. */
export type Output<N extends OperationName> = {
  [K in keyof Responses<N>]: BodyOf<Responses<N>[K]>;
}[keyof Responses<N>];

export type AnyOperation = Operation;
