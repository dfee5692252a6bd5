import { problems } from "./problems";

type Described = {
  info: { title: string; description?: string };
  paths?: Record<
    string,
    Record<
      string,
      { operationId?: string; summary?: string; tags?: string[]; responses?: Record<string, { description?: string }> }
    >
  >;
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? sign);

const style =
  "body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:3rem auto;padding:0 1.25rem;color:#23211d;background:#faf8f4}" +
  "h2{margin-top:3rem;text-transform:capitalize}section{border-top:1px solid #d9d4c8;padding:1rem 0}code{font-size:.95em}" +
  "dl{display:grid;grid-template-columns:4rem 1fr;margin:.5rem 0}dt{font-weight:600}dd{margin:0}table{border-collapse:collapse}td{padding:.2rem 1rem .2rem 0}";

/** The contract as a page for people; machines read `openapi.json`. */
export function documentPage(document: unknown): string {
  const { info, paths = {} } = document as Described;
  const all = Object.entries(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({ path, verb: verb.toUpperCase(), ...operation })),
  );
  const tags = [...new Set(all.flatMap((operation) => operation.tags ?? []))];
  const section = (operation: (typeof all)[number]) =>
    `<section id="${operation.operationId}"><h3><code>${operation.verb} /api/v1${escapeHtml(operation.path)}</code></h3>` +
    `<p>${escapeHtml(operation.summary ?? "")} (<code>${operation.operationId}</code>)</p><dl>` +
    Object.entries(operation.responses ?? {})
      .map(([status, response]) => `<dt>${status}</dt><dd>${escapeHtml(response.description ?? "")}</dd>`)
      .join("") +
    "</dl></section>";
  const groups = tags.map(
    (tag) =>
      `<h2>${tag}</h2>${all
        .filter((operation) => operation.tags?.includes(tag))
        .map(section)
        .join("")}`,
  );
  const table = Object.entries(problems)
    .map(
      ([code, [status, title]]) =>
        `<tr id="problem-${code}"><td>${status}</td><td><code>${code}</code></td><td>${title}</td></tr>`,
    )
    .join("");
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${info.title} API</title><style>${style}</style><main><h1>${info.title} API, version 1</h1>` +
    `<p>${escapeHtml(info.description ?? "")}</p><p><a href="/api/v1/openapi.json">OpenAPI 3.1 document</a></p>` +
    `${groups.join("")}<h2>Problems</h2><table>${table}</table></main></html>`
  );
}
