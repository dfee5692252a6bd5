"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/**
 * Takes the keyboard and the screen reader along when a link opened another page without a load, as a load would. Choices that only
 * change the query stay where they are.
 */
export function FollowFocus() {
  const pathname = usePathname();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    document.getElementById("main")?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}
