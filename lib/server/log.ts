import "server-only";
import pino, { type DestinationStream } from "pino";
import { toldError } from "./told-error";

const options = {
  base: { service: "storefront" },
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: toldError },
};

/** A log of JSON lines, on standard output where nothing else is named. */
export const newLog = (to?: DestinationStream) => (to ? pino(options, to) : pino(options));

/**
 * Call it with ids, codes and durations only, errors as `err`, and always with words of your own: nothing personal belongs in a
 * log, and an error's own words stand in for words that are missing.
 */
export const log = newLog();
