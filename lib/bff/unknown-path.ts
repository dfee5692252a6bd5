import "server-only";
import { randomUUID } from "node:crypto";
import { problemResponse } from "./handle";

/** Answers every path of `/api/v1` that the contract does not name. */
export const unknownPath = async (): Promise<Response> => problemResponse({ problem: "path-unknown" }, randomUUID());
