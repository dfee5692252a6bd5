"use client";

import { type ReactNode, startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * What stands below the first view. It is in the page's HTML; after a click within the shop it is drawn right after the first
 * paint, so that heading and picture wait for nothing that nobody sees yet.
 */
export function BelowFold({ children }: { children: ReactNode }) {
  const isInHtml = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [isDue, setIsDue] = useState(isInHtml);
  useEffect(() => startTransition(() => setIsDue(true)), []);
  // As tall as what comes, roughly: a scroll position brought back has a place to be.
  return isDue ? children : <div className="h-[500vh]" />;
}
