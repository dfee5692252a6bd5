import { tellNavigating } from "./tell-navigating";
import { tellNotCome } from "./tell-not-come";

/**
 * Says that another page is on its way. Without a line it says so instead: the router would leave the shop for the browser's own page
 * of errors.
 *
 * @returns whether to go there
 */
export function startNavigation(): boolean {
  if (navigator.onLine) tellNavigating();
  else tellNotCome();
  return navigator.onLine;
}

/** Whether a click on a `Link` leads on here, once it was heard: it prevents the browser's own way, and stays without a line. */
export const isFollowed = ({ defaultPrevented }: { defaultPrevented: boolean }): boolean =>
  defaultPrevented && navigator.onLine;
