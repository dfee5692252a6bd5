"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { onConsentChange } from "@/lib/client/consent";
import { remembered } from "@/lib/client/remembered";
import type { ViewedRailProps } from "./viewed-rail";

const viewed = remembered("viewed-products", 13);

export interface RecentlyViewedProps extends Omit<ViewedRailProps, "handles" | "clear" | "noneLeft"> {
  /** The product this page shows: it is remembered, and not shown in the list itself. */
  current?: string;
}

/** Products looked at on this device, where that was agreed to; the rail comes when it is nearly in view. */
export function RecentlyViewed({ current, ...props }: RecentlyViewedProps) {
  const [handles, setHandles] = useState<string[]>([]);
  const [Rail, setRail] = useState<ComponentType<ViewedRailProps>>();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const look = () => {
      setHandles(viewed.read().filter((handle) => handle !== current));
      if (current) viewed.add(current);
    };
    look();
    return onConsentChange(look);
  }, [current]);

  const hasAny = handles.length > 0;
  useEffect(() => {
    if (!hasAny || !place.current) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        watcher.disconnect();
        // Where the part does not come, its room goes.
        import("./viewed-rail").then(
          (part) => setRail(() => part.ViewedRail),
          () => setHandles([]),
        );
      },
      { rootMargin: "400px" },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [hasAny]);

  if (!hasAny) return null;
  // The room is kept from the start, as tall as the rail will be.
  return (
    <div ref={place} className="page-width mt-24 min-h-[calc(10rem+60vw)] md:min-h-[calc(12rem+24vw)]">
      {Rail ? (
        <Rail
          {...props}
          handles={handles.slice(0, 12)}
          clear={() => setHandles(viewed.clear())}
          noneLeft={() => setHandles([])}
        />
      ) : null}
    </div>
  );
}
