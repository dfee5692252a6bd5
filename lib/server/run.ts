import "server-only";
import type { Ports } from "@/lib/ports/ports";
import { ports } from "./ports";

/** Runs a use case on the shop's ports: the one place for tracing and timing. */
export const run = <Needs extends Partial<Ports>, Input, Output>(
  useCase: (ports: Needs, input: Input) => Output,
  input: Input,
): Output => useCase(ports() as Ports & Needs, input);
