/**
 * What starts the scripts, run by the browser at the end of the page: once the screen shows something and the picture the page is
 * waited for has come, which a browser that does not tell of paints is given a moment for; at once where somebody touches the page;
 * after two seconds in any case, as a hidden tab paints nothing. An inert script is replaced by one that runs.
 */
const starter = [
  "(()=>{let d=0,p=document.querySelector('img[fetchpriority=\"high\"]');",
  "const go=()=>{if(d++)return;for(const s of document.querySelectorAll('script[type=\"late\"]')){",
  'const n=document.createElement("script");',
  'for(const a of s.attributes)if(a.name!=="type")n.setAttribute(a.name,a.value);s.replaceWith(n)}};',
  'const k="largest-contentful-paint",soon=()=>setTimeout(go,200);',
  "if(self.PerformanceObserver?.supportedEntryTypes?.includes(k))",
  "new PerformanceObserver(()=>{if(!p||p.complete)go()}).observe({type:k,buffered:true});",
  'if(p&&!p.complete){p.addEventListener("load",soon);p.addEventListener("error",soon)}else soon();',
  'for(const e of["pointerdown","keydown"])addEventListener(e,go,{once:!0});setTimeout(go,2e3)})()',
].join("");

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
