import { styleText } from "node:util";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** One step's line. Ending it twice does nothing. */
export interface StepLine {
  note(text: string): void;
  end(outcome: "done" | "unchanged" | "failed" | "stopped", text?: string): void;
}

export interface Progress {
  step(label: string): StepLine;
  print(text: string): void;
  close(): void;
}

interface ActiveStep {
  label: string;
  note: string;
  begun: number;
}

type Output = Pick<NodeJS.WriteStream, "write" | "isTTY" | "columns">;

export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

const marks = {
  done: styleText("green", "✓"),
  unchanged: styleText("green", "✓"),
  failed: styleText("red", "✗"),
  stopped: styleText("yellow", "–"),
};

/** Live lines with a spinner on a terminal; a plain line at a step's start and end elsewhere. */
export function showProgress(output: Output = process.stdout): Progress {
  const active = new Set<ActiveStep>();
  let drawnLines = 0;
  let frame = 0;

  const erase = () => {
    if (drawnLines > 0) output.write(`\x1b[${drawnLines}A\x1b[0J`);
    drawnLines = 0;
  };
  const draw = () => {
    if (!output.isTTY) return;
    const spinner = styleText("cyan", frames[frame % frames.length] ?? "");
    for (const step of active) {
      const text = `${step.label}  ${duration(Date.now() - step.begun)}  ${step.note}`;
      output.write(`  ${spinner} ${text.slice(0, (output.columns || 80) - 5)}\n`);
    }
    drawnLines = active.size;
  };
  const print = (text: string) => {
    erase();
    output.write(`${text}\n`);
    draw();
  };
  const timer = output.isTTY
    ? setInterval(() => {
        frame += 1;
        erase();
        draw();
      }, 120)
    : undefined;
  timer?.unref();

  return {
    print,
    step(label) {
      const step: ActiveStep = { label, note: "", begun: Date.now() };
      active.add(step);
      if (!output.isTTY) print(`  … ${label}`);
      return {
        note(text) {
          step.note = text;
        },
        end(outcome, text = outcome === "done" ? "" : outcome) {
          if (!active.delete(step)) return;
          const took = outcome === "unchanged" ? "" : duration(Date.now() - step.begun);
          print(`  ${marks[outcome]} ${label.padEnd(38)} ${took.padStart(11)}  ${styleText("dim", text)}`.trimEnd());
        },
      };
    },
    close() {
      clearInterval(timer);
      erase();
    },
  };
}
