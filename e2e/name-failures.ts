import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { stripVTControlCharacters } from "node:util";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

const mostLines = 8;

/** Lines of a service's log that tell of its daily work. */
const isRoutine = (line: string): boolean => !line.trim() || /"level":(?:30|"info"|"http")/.test(line);

/** What the services write while a test runs. */
class ServiceLogs {
  private sizes = new Map<string, number>();

  constructor(private readonly dir = process.env.LOGS_DIR ?? "") {}

  private files(): string[] {
    if (!existsSync(this.dir)) return [];
    return readdirSync(this.dir).filter((name) => name.endsWith(".log"));
  }

  /** From here on. */
  mark(): void {
    this.sizes = new Map(this.files().map((name) => [name, statSync(join(this.dir, name)).size]));
  }

  /** The last unusual lines since the mark, each with its service's name. */
  unusual(): string[] {
    return this.files().flatMap((name) => {
      const written = readFileSync(join(this.dir, name)).subarray(this.sizes.get(name) ?? 0);
      const lines = stripVTControlCharacters(written.toString()).split("\n");
      const unusual = lines.filter((line) => !isRoutine(line)).slice(-mostLines);
      return unusual.map((line) => `    ${name}: ${line.slice(0, 300)}`);
    });
  }
}

/** Where it stands, what it is called, and the beginning of what went wrong. */
function told({ location, title }: TestCase, { errors, status }: TestResult): string {
  const said = stripVTControlCharacters(errors[0]?.message ?? status).split("\n");
  const lines = said.filter((line) => line.trim()).slice(0, mostLines);
  const heading = `${relative(process.cwd(), location.file)}:${location.line} failed: ${title}`;
  return [heading, ...lines.map((line) => `    ${line.slice(0, 160)}`)].join("\n");
}

/**
 * Leaves in the file FAILURES_FILE what failed, and what the services whose logs are in LOGS_DIR complained of meanwhile: `npm test`
 * says it again at its very end. Tests run one after the other.
 */
export default class NameFailures implements Reporter {
  private readonly failed: string[] = [];
  private readonly logs = new ServiceLogs();

  onTestBegin(): void {
    this.logs.mark();
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    if (test.outcome() === "unexpected") this.failed.push([told(test, result), ...this.logs.unusual()].join("\n"));
  }

  onEnd(): void {
    const file = process.env.FAILURES_FILE;
    if (file) writeFileSync(file, this.failed.join("\n"));
  }

  printsToStdio(): boolean {
    return false;
  }
}
