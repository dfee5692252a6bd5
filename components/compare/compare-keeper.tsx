"use client";

import { usePathname } from "next/navigation";
import { type ComponentType, useEffect, useState } from "react";
import { isFollowed } from "@/components/ui/start-navigation";
import { tellNotCome } from "@/components/ui/tell-not-come";
import { compared, onCompared, setCompared } from "@/lib/client/compared";
import type { CompareBarProps } from "./compare-bar";

const boxes = () => document.querySelectorAll<HTMLInputElement>("input[data-compare]");

/** Keeps every toggle of the page in step with what is compared; the bar comes with the first choice. */
export function CompareKeeper(props: Omit<CompareBarProps, "isFull">) {
  const [Bar, setBar] = useState<ComponentType<CompareBarProps>>();
  const [isFull, setIsFull] = useState(false);
  const isOnPage = usePathname().endsWith("/compare");

  useEffect(() => {
    let frame = 0;
    const paint = () => {
      const chosen = compared();
      for (const box of boxes()) box.checked = chosen.includes(box.dataset.compare ?? "");
      return chosen.length > 0
        ? import("./compare-bar").then((part) => setBar(() => part.CompareBar))
        : Promise.resolve();
    };
    const paintQuietly = () => void paint().catch(() => undefined);
    const hear = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement) || !target.dataset.compare) return;
      setIsFull(!setCompared(target.dataset.compare, target.checked));
      paint().catch(() => tellNotCome());
    };
    // What was ticked before this script was there counts too.
    for (const box of boxes()) if (box.checked && box.dataset.compare) setCompared(box.dataset.compare, true);
    paintQuietly();
    const stop = onCompared(paintQuietly);
    const watcher = new MutationObserver(() => {
      cancelAnimationFrame(frame);
      if (compared().length > 0) frame = requestAnimationFrame(paintQuietly);
    });
    watcher.observe(document.body, { childList: true, subtree: true });
    const forget = (event: Event) => {
      const { target } = event;
      const removed = target instanceof Element && target.closest<HTMLElement>("[data-compare-remove]");
      if (!removed || !isFollowed(event)) return;
      setCompared(removed.dataset.compareRemove ?? "", false);
      // Its column goes, and the keyboard with it.
      removed.closest("section")?.focus({ preventScroll: true });
    };
    document.addEventListener("change", hear);
    document.addEventListener("click", forget);
    return () => {
      stop();
      watcher.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener("change", hear);
      document.removeEventListener("click", forget);
    };
  }, []);

  return Bar && !isOnPage ? <Bar {...props} isFull={isFull} /> : null;
}
