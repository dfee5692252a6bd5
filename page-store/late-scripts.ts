/**
 * What starts the scripts, run by the browser at the end of the page: once the picture the page is waited for has come and a
 * frame was painted, or after a second, whichever is first. An inert script is replaced by one that runs.
 */
const starter = `(()=>{let d=0;const go=()=>{if(d++)return;
for(const s of document.querySelectorAll('script[type="late"]')){const n=document.createElement("script");for(const a of s.attributes)if(a.name!=="type")n.setAttribute(a.name,a.value);s.replaceWith(n)}};
const painted=()=>requestAnimationFrame(()=>setTimeout(go));const p=document.querySelector('img[fetchpriority="high"]');
if(p&&!p.complete){p.addEventListener("load",painted);p.addEventListener("error",painted)}else painted();setTimeout(go,1e3)})()`.replaceAll(
  "\n",
  "",
);

/**
 * A page whose scripts wait for its first paint. As Next writes it, a hundred and fifty kilobytes of script share a phone's line with
 * the style, the fonts and the picture that the shopper is waiting for, and none of it is needed to show them. The scripts stay
 * named in the page, by a type that no browser runs or loads. Html without such scripts comes back as it was.
 */
export function withLateScripts(html: string): string {
  const end = html.lastIndexOf("</body>");
  const late = html
    .slice(0, end)
    .replace(/<script (?=src="\/_next\/static\/[^"]+"(?: id="[^"]*")? async="">)/g, '<script type="late" ');
  if (end < 0 || late.length === end) return html;
  const unhurried = late.replace(/<link rel="preload" as="script"[^>]*>/g, "");
  return `${unhurried}<script>${starter}</script>${html.slice(end)}`;
}
