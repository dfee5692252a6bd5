type Range = { type: string; quality: number };

const rangesOf = (accept: string): Range[] =>
  accept.split(",").map((part) => {
    const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const quality = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });

/**
 * Whether who asks would rather read Markdown than HTML. It must be named: a browser's or a tool's "anything" is none. Where both
 * are as welcome, having named it decides.
 */
export function prefersMarkdown(accept: string | null): boolean {
  const ranges = rangesOf(accept ?? "");
  const welcome = (...types: string[]) =>
    types.flatMap((type) => ranges.filter((range) => range.type === type))[0]?.quality ?? 0;
  const markdown = welcome("text/markdown");
  return markdown > 0 && markdown >= welcome("text/html", "text/*", "*/*");
}
