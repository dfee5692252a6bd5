/** A failure whose message is meant for the person at the terminal. */
export class Failure extends Error {
  readonly advice: string;
  readonly logFile: string | undefined;
  readonly logLines: string[];

  constructor(message: string, options: { advice: string; logFile?: string; logLines?: string[] }) {
    super(message);
    this.advice = options.advice;
    this.logFile = options.logFile;
    this.logLines = options.logLines ?? [];
  }
}
