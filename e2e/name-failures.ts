import { writeFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const mostLines = 8;

/** Where it stands, what it is called, and the beginning of what went wrong the first time. */
function told(test: TestCase, result: TestResult): string {
  const place = `${relative(process.cwd(), test.location.file)}:${test.location.line}`;
  const [error] = test.results[0]?.errors ?? result.errors;
  const lines = stripVTControlCharacters(error?.message ?? result.status).split("\n");
  const said = lines.filter((line) => line.trim()).slice(0, mostLines);
  const verdict = result.status === "passed" ? "passed at its second try" : "failed";
  return [`${place} ${verdict}: ${test.title}`, ...said.map((line) => `    ${line.slice(0, 160)}`)].join("\n");
}

/** Leaves in the file FAILURES_FILE what did not pass at once: `npm test` says it again at its very end. */
export default class NameFailures implements Reporter {
  private readonly last = new Map<TestCase, TestResult>();

  onTestEnd(test: TestCase, result: TestResult): void {
    this.last.set(test, result);
  }

  onEnd(): void {
    const file = process.env.FAILURES_FILE;
    if (!file) return;
    const bad = [...this.last].filter(([test]) => ["unexpected", "flaky"].includes(test.outcome()));
    writeFileSync(file, bad.map(([test, result]) => told(test, result)).join("\n"));
  }

  printsToStdio(): boolean {
    return false;
  }
}
