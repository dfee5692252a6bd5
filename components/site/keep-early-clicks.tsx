"use client";

import { useEffect } from "react";

/** What was clicked, and what it said then: whether it was chosen, or which value was. */
type Clicked = [HTMLSelectElement, string] | [HTMLInputElement, boolean] | [HTMLButtonElement, undefined];
type Noting = typeof window & { early?: Clicked[] };

/**
 * Notes what was clicked or chosen before the scripts were there. What minds its own early clicks is marked `data-early`, or stands
 * in something that is. A button that would send a form to nowhere waits with the others.
 */
const note = `(()=>{const n=self.early=[];const hear=e=>{
if(!self.early)return;
const b=e.target.closest(e.type==="click"?"button,input[type=radio],input[type=checkbox]":"select");
if(!b)return;
const own=b.closest("[data-early]");
if(own){if(own===b)b.dataset.early="clicked";return}
if(b.type==="submit"&&b.form&&!b.form.hasAttribute("action"))e.preventDefault();
n.push([b,e.type==="change"?b.value:b.checked])};
addEventListener("click",hear,true);addEventListener("change",hear,true)})()`;

/** Does again what was done. A choice is heard only where it changes something, so it is taken back first. */
function again([element, said]: Clicked): void {
  if (!element.isConnected) return;
  if (element instanceof HTMLSelectElement) {
    element.value = `${said}`;
    element.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (element instanceof HTMLInputElement) element.checked = !said;
  element.click();
}

/** Loses no click on a slow line: what was clicked before the page was awake is clicked again, in order, once it is. */
export function KeepEarlyClicks() {
  useEffect(() => {
    const noting = window as Noting;
    const clicked = noting.early ?? [];
    delete noting.early;
    // One at a time, so that each meets the page as the one before has left it.
    const next = () => {
      const first = clicked.shift();
      if (!first) return;
      again(first);
      setTimeout(next);
    };
    setTimeout(next);
  }, []);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data
  return <script dangerouslySetInnerHTML={{ __html: note.replaceAll("\n", "") }} />;
}
