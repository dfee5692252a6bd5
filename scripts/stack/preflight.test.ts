import { once } from "node:events";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { describeListener, isPortFree } from "./ports.ts";
import { requireDiskSpace, requireFreePorts } from "./preflight.ts";
import { readProfile } from "./profile.ts";

async function occupy(host: string) {
  const server = createServer().listen(0, host);
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("no address");
  return { port: address.port, free: () => new Promise((resolve) => server.close(resolve)) };
}

test.each(["127.0.0.1", "0.0.0.0"])("sees that a port is taken on %s, and by whom", async (host) => {
  const { port, free } = await occupy(host);
  expect(await isPortFree(port)).toBe(false);
  expect(describeListener(port)).toContain(`pid ${process.pid} `);
  await free();
  expect(await isPortFree(port)).toBe(true);
});

test("names the port, its holder and the variable that moves it", async () => {
  const { port, free } = await occupy("127.0.0.1");
  const profile = readProfile("demo", { CMS_PORT: String(port) });
  const failure = await requireFreePorts(profile, ["cms"]).catch((error) => error);
  expect(failure.message).toMatch(new RegExp(`^Port ${port} \\(cms\\) is taken by pid ${process.pid}`));
  expect(failure.advice).toContain(`CMS_PORT=${port + 10} npm start`);
  await free();
});

test("asks for disk space in plain figures", async () => {
  await requireDiskSpace(0);
  await expect(requireDiskSpace(1_000_000_000)).rejects.toThrow(/GB of disk are free; 1000000000 GB are needed/);
  const failure = await requireDiskSpace(1_000_000_000, tmpdir()).catch((error) => error);
  expect(failure.advice).toContain(`Free some space on the disk of ${tmpdir()} `);
});
