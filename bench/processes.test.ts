import { expect, test } from "vitest";
import { family, launchers, listProcesses } from "./processes.ts";

const rows = [
  { pid: 2, parent: 1, command: "bash" },
  { pid: 10, parent: 2, command: "npm start" },
  { pid: 11, parent: 10, command: "sh -c node scripts/portico.mjs start" },
  { pid: 12, parent: 11, command: "node scripts/portico.mjs start" },
  { pid: 13, parent: 12, command: "node scripts/commands/start.ts" },
  { pid: 20, parent: 13, command: "sh -c medusa start" },
  { pid: 21, parent: 20, command: "node medusa" },
  { pid: 30, parent: 13, command: "next-server" },
];

test("counts a process with everything that descends from it", () => {
  expect(family(rows, 20)).toEqual([20, 21]);
});

test("climbs from the orchestrator to npm and stops below the terminal", () => {
  expect(launchers(rows, 13)).toEqual([13, 12, 11, 10]);
});

test("finds this very process below its parent", () => {
  const own = listProcesses().find(({ pid }) => pid === process.pid);
  expect(own?.parent).toBe(process.ppid);
});
