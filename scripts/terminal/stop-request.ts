/** Thrown (as an abort reason) when the person asked to stop. */
export class Stopped extends Error {
  constructor() {
    super("Stopped.");
  }
}

const sameRequestMs = 1_000;

/** Aborts on Ctrl-C, SIGTERM, or the death of the launcher. A second request a second later quits at once. */
export function listenForStop(onHurry: () => void): AbortSignal {
  const controller = new AbortController();
  let firstAt = 0;
  const request = () => {
    if (!firstAt) {
      firstAt = Date.now();
      controller.abort(new Stopped());
    } else if (Date.now() - firstAt > sameRequestMs) {
      onHurry();
    }
  };
  // The terminal sends Ctrl-C to the launcher as well, which passes it on; npm may send it once more.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, request);
  process.on("message", (message) => message === "stop" && request());
  process.on("disconnect", request);
  process.channel?.unref();
  return controller.signal;
}
