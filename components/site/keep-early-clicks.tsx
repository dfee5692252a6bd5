/** Marks what was clicked before its script was there; the component does it as soon as it can. */
const markClicks =
  "addEventListener('click',function(e){var b=e.target.closest('[data-early]');if(b)b.dataset.early='clicked'},true)";

/** Loses no click on a slow line: buttons with `data-early` find `clicked` in it when they wake. */
export function KeepEarlyClicks() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data
  return <script dangerouslySetInnerHTML={{ __html: markClicks }} />;
}
