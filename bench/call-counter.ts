import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

const deadlineMs = 10_000;

/** Stands where a back end stood and counts who calls there. Nobody is answered, so every try is a new connection. */
export interface CallCounter {
  calls(): number;
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
  let calls = 0;
  const server = createServer((socket) => {
    calls += 1;
    socket.on("error", () => {}).destroy();
  });
  const deadline = Date.now() + deadlineMs;
  while (!(await listen(server, new URL(address)))) {
    if (Date.now() > deadline) throw new Error(`${address} did not become free`);
    await wait(50);
  }
  return {
    calls: () => calls,
    async close() {
      server.close();
      await once(server, "close");
    },
  };
}
