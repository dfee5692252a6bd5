import "server-only";
import { env } from "./env";

/** A path of this shop as an address for who reads it elsewhere: search engines, feeds, letters. */
export const absolute = (path: string): string => new URL(path, env().STOREFRONT_URL).href;
