"use client";

import type { ReactNode } from "react";
import { useIsPainted } from "./use-is-painted";

/** What stands below the first view: drawn once that is painted. */
export function BelowFold({ children }: { children: ReactNode }) {
  // As tall as what comes, roughly: a scroll position brought back has a place to be.
  return useIsPainted() ? children : <div className="h-[500vh]" />;
}
