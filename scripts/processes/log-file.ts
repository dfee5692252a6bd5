import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";

const rotateAboveBytes = 10_000_000;
const tailBytes = 64_000;
const longestLine = 300;

/** Opens a log for appending and returns its descriptor. A log above 10 MB becomes `<file>.old` first. */
export function openLog(file: string): number {
  mkdirSync(dirname(file), { recursive: true });
  if (existsSync(file) && statSync(file).size > rotateAboveBytes) renameSync(file, `${file}.old`);
  return openSync(file, "a");
}

/** The size in bytes: where the lines of the next run begin. */
export function logSize(file: string): number {
  return existsSync(file) ? statSync(file).size : 0;
}

/** The last `count` lines written at or after byte `from`. */
export function logTail(file: string, count: number, from = 0): string[] {
  if (!existsSync(file)) return [];
  const descriptor = openSync(file, "r");
  try {
    const { size } = fstatSync(descriptor);
    // A rotated log is shorter than it was.
    const start = Math.max(from > size ? 0 : from, size - tailBytes);
    const buffer = Buffer.alloc(size - start);
    readSync(descriptor, buffer, 0, buffer.length, start);
    const lines = buffer.toString("utf8").trimEnd().split("\n");
    return lines.length === 1 && lines[0] === "" ? [] : lines.slice(-count).map((line) => line.slice(0, longestLine));
  } finally {
    closeSync(descriptor);
  }
}
