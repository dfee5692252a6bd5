import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const mostLines = 8;

/** Where it stands, what it is called, and the beginning of what went wrong. */
function told({ location, title }: TestCase, { errors, status }: TestResult): string {
  const said = stripVTControlCharacters(errors[0]?.message ?? status).split("\n");
  const lines = said.filter((line) => line.trim()).slice(0, mostLines);
  const heading = `${relative(process.cwd(), location.file)}:${location.line} failed: ${title}`;
  return [heading, ...lines.map((line) => `    ${line.slice(0, 160)}`)].join("\n");
}

/** Leaves in the file FAILURES_FILE what failed: `npm test` says it again at its very end. */
export default class NameFailures implements Reporter {
  private readonly failed: string[] = [];

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.outcome() === "unexpected") this.failed.push(told(test, result));
  }

  onEnd(): void {
    const file = process.env.FAILURES_FILE;
    if (file) writeFileSync(file, this.failed.join("\n"));
  }

  printsToStdio(): boolean {
    return false;
  }
}
