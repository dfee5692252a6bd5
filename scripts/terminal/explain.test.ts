import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { Failure } from "../processes/failure.ts";
import { explain } from "./explain.ts";

const told = (error: unknown) => stripVTControlCharacters(explain(error, "/shop"));
const errorOf = (message: string, more: object = {}) => Object.assign(new Error(message), more);

test("tells of a full disk what to do, and on which disk", () => {
  const error = errorOf("ENOSPC: no space left on device, write", { code: "ENOSPC" });
  expect(told(error)).toContain("The disk is full.");
  expect(told(error)).toContain("Free some space on the disk of /shop and run the command again.");
  expect(told(error)).not.toContain("unforeseen");
  expect(told(errorOf("ENOSPC: …, mkdir", { code: "ENOSPC", path: "/var/lib/x" }))).toContain(
    "the disk of /var/lib/x ",
  );
});

test("knows a full disk behind another error", () => {
  const cause = errorOf('could not extend file "base/5/1": No space left on device', { code: "53100" });
  expect(told(new Error("The query failed.", { cause }))).toContain("The disk is full.");
});

test("tells a failure as it was worded, and shows where anything else came from", () => {
  const failure = new Failure("Port 3000 is taken.", { advice: "End that program.", logFile: "/shop/logs/x.log" });
  expect(told(failure)).toContain("Port 3000 is taken.");
  expect(told(failure)).toContain("logs/x.log");
  expect(told(failure)).toContain("End that program.");
  expect(told(new Error("odd"))).toMatch(/unforeseen[\s\S]*Error: odd[\s\S]*explain\.test/);
});
