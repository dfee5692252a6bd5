import type { CaughtMail } from "./caught-mail.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const page = (title: string, content: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 56rem; padding: 1.5rem; }
  ul { list-style: none; padding: 0; } li { border-top: 1px solid #8884; }
  li a { display: grid; gap: .1rem 1rem; grid-template-columns: 1fr auto; padding: .8rem 0; color: inherit; text-decoration: none; }
  li small { opacity: .7; } dt { opacity: .7; } dd { margin: 0 0 .4rem; }
  iframe { border: 1px solid #8884; width: 100%; height: 40rem; background: #fff; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
</style>
<body>${content}</body></html>`;

const row = ({ id, at, to, subject }: CaughtMail): string =>
  `<li><a href="/mails/${id}"><span>${escaped(subject)}</span><small>${escaped(at.slice(11, 19))}</small>` +
  `<small>${escaped(to.join(", "))}</small></a></li>`;

/** All mails, newest first; asks for itself again every few seconds. */
export const listPage = (mails: CaughtMail[]): string =>
  page(
    "Caught mail",
    `<meta http-equiv="refresh" content="5"><h1>Caught mail</h1>` +
      (mails.length > 0 ? `<ul>${mails.map(row).join("")}</ul>` : "<p>No mail yet. None leaves this machine.</p>"),
  );

/** One mail: its HTML in a frame that may run nothing, its text as it is. */
export const mailPage = ({ id, at, to, from, subject, text }: CaughtMail): string =>
  page(
    subject,
    `<p><a href="/">All mail</a></p><h1>${escaped(subject)}</h1>` +
      `<dl><dt>From</dt><dd>${escaped(from)}</dd><dt>To</dt><dd>${escaped(to.join(", "))}</dd><dt>At</dt><dd>${at}</dd></dl>` +
      `<iframe sandbox="allow-popups" title="The mail as HTML" src="/mails/${id}/html"></iframe>` +
      `<h2>As text</h2><pre>${escaped(text)}</pre>`,
  );
