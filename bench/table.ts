/** One figure of the table. `isMet` stands beside a goal only. */
export interface Row {
  figure: string;
  measured: string;
  goal?: string;
  isMet?: boolean;
}

const verdict = ({ goal, isMet }: Row) => (goal ? `${goal}: ${isMet ? "met" : "MISSED"}` : "");

/** A Markdown table whose columns also line up in a terminal. */
export function table(rows: Row[]): string {
  const lines = [["figure", "measured", "goal"], ...rows.map((row) => [row.figure, row.measured, verdict(row)])];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: string[]) => `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = lines;
  return [draw(head), draw(widths.map((width) => "-".repeat(width))), ...body.map(draw)].join("\n");
}
