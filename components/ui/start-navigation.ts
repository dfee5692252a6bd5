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
