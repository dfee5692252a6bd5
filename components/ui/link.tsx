import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the shop. It loads nothing by being seen: a listing has dozens. What the shopper is about to follow is loaded
 * by `PrefetchOnIntent`.
 */
export const Link = (props: Omit<ComponentProps<typeof NextLink>, "prefetch">) => (
  <NextLink prefetch={false} {...props} />
);
