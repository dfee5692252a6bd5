"use client";

import NextLink from "next/link";
import type { ComponentProps } from "react";
import { startNavigation } from "./start-navigation";

const follow = (event: { preventDefault: () => void }) => {
  if (!startNavigation()) event.preventDefault();
};

/**
 * A link inside the shop. It loads nothing by being seen: a listing has dozens. What the shopper is about to follow is loaded
 * by `PrefetchOnIntent`; what takes its time is told by `NavigationProgress`.
 */
export const Link = (props: Omit<ComponentProps<typeof NextLink>, "prefetch" | "onNavigate">) => (
  <NextLink prefetch={false} onNavigate={follow} {...props} />
);
