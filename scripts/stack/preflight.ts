import { mkdirSync } from "node:fs";
import { statfs } from "node:fs/promises";
import { adviceToFreeSpace } from "../processes/disk-full.ts";
import { Failure } from "../processes/failure.ts";
import { describeListener, isPortFree } from "./ports.ts";
import { type PortName, type Profile, portVariable, stateRoot } from "./profile.ts";

const gibibyte = 1024 ** 3;

/** Throws a Failure which names the port, who holds it, and how to move ours. */
export async function requireFreePorts(profile: Profile, names: PortName[]): Promise<void> {
  for (const name of names) {
    const port = profile.ports[name];
    if (await isPortFree(port)) continue;
    const holder = describeListener(port);
    const variable = portVariable(profile.name, name);
    throw new Failure(`Port ${port} (${name}) is taken${holder ? ` by ${holder}` : ""}.`, {
      advice: `End that program, or give the ${name} another port: ${variable}=${port + 10} npm ${
        profile.name === "test" ? "test" : "start"
      }`,
    });
  }
}

/** Throws a Failure when fewer than `neededGibibytes` are free where `folder` lies, or will; without one, the checkout. */
export async function requireDiskSpace(neededGibibytes: number, folder = stateRoot): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  const free = (bavail * bsize) / gibibyte;
  if (free >= neededGibibytes) return;
  throw new Failure(`Only ${free.toFixed(1)} GB of disk are free; ${neededGibibytes} GB are needed.`, {
    advice: adviceToFreeSpace(folder),
  });
}
