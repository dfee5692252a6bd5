import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { createServer } from "node:net";
import { commandLineOf } from "../processes/identity.ts";

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 answers EADDRNOTAVAIL or EAFNOSUPPORT: nobody can hold the port there.
    server.once("error", (error: NodeJS.ErrnoException) =>
      resolve(!["EADDRINUSE", "EACCES"].includes(error.code ?? "")),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export async function isPortFree(port: number): Promise<boolean> {
  for (const host of ["127.0.0.1", "0.0.0.0", "::1", "::"]) if (!(await canListen(port, host))) return false;
  return true;
}

function listeningSockets(port: number): Set<string> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, "0");
  const inodes = new Set<string>();
  for (const table of ["/proc/net/tcp", "/proc/net/tcp6"]) {
    for (const row of readFileSync(table, "utf8").trim().split("\n").slice(1)) {
      const [, local, , state, , , , , , inode] = row.trim().split(/\s+/);
      if (state === "0A" && inode && local?.endsWith(`:${hexPort}`)) inodes.add(inode);
    }
  }
  return inodes;
}

function holdsSocket(pid: string, inodes: Set<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((descriptor) => {
      const target = readlinkSync(`/proc/${pid}/fd/${descriptor}`);
      return target.startsWith("socket:[") && inodes.has(target.slice(8, -1));
    });
  } catch {
    return false;
  }
}

function findListener(port: number): number | undefined {
  if (process.platform !== "linux") {
    return Number.parseInt(
      execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"], { encoding: "utf8" }),
      10,
    );
  }
  const inodes = listeningSockets(port);
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && inodes.size > 0 && holdsSocket(name, inodes))
    .map(Number)[0];
}

/** Who listens there, as "pid 123 (command)", as far as this user may see it. */
export function describeListener(port: number): string | undefined {
  try {
    const pid = findListener(port);
    return pid ? `pid ${pid} (${commandLineOf(pid)?.slice(0, 80) ?? "unknown program"})` : undefined;
  } catch {
    return undefined;
  }
}
