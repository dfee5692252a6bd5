import { startTransition, useEffect, useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Whether the first paint is over: from the start in a page's HTML, and right after it where a link was followed within the
 * shop. What is drawn only then keeps nobody waiting for what they look at first.
 */
export function useIsPainted(): boolean {
  const isInHtml = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  const [isPainted, setIsPainted] = useState(isInHtml);
  useEffect(() => startTransition(() => setIsPainted(true)), []);
  return isPainted;
}
