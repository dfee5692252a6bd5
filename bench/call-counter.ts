import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const deadlineMs = 10_000;

/** Stands where a back end stood and notes who calls there. Nobody is answered, so every try is a new connection. */
export interface CallCounter {
  calls(): number;
  /** The first lines of the requests ("GET /store/products HTTP/1.1"), in their order. */
  requests(): string[];
  close(): Promise<void>;
}

async function listen(server: Server, url: URL): Promise<boolean> {
  server.listen(Number(url.port), url.hostname);
  try {
    await once(server, "listening");
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return false;
  }
}

/** Takes a back end's address as soon as it is free. Throws after ten seconds. */
export async function countCalls(address: string): Promise<CallCounter> {
  const callers: Socket[] = [];
  const requests: string[] = [];
  const server = createServer((caller) => {
    callers.push(caller.on("error", () => {}));
    caller.once("data", (data) => {
      requests.push(data.toString("latin1").split("\r\n", 1)[0] ?? "");
      caller.destroy();
    });
  });
  const deadline = Date.now() + deadlineMs;
  while (!(await listen(server, new URL(address)))) {
    if (Date.now() > deadline) throw new Error(`${address} did not become free`);
    await wait(50);
  }
  return {
    calls: () => callers.length,
    requests: () => requests,
    async close() {
      server.close();
      for (const caller of callers) caller.destroy();
      await once(server, "close");
    },
  };
}
