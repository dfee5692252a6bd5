import "server-only";
import pino from "pino";

/** JSON lines on standard output. Call it with ids, codes and durations only: nothing personal belongs in a log. */
export const log = pino({ base: { service: "storefront" }, timestamp: pino.stdTimeFunctions.isoTime });
