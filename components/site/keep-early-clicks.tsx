"use client";

import { useEffect } from "react";

/** What was clicked, and what it said then: whether it was chosen, or which value was. */
type Clicked = [HTMLSelectElement, string] | [HTMLInputElement, boolean] | [HTMLButtonElement, undefined];
type Noting = typeof window & {
  /** Until the page's frame is awake. */
  early?: Clicked[];
  /** From then on. */
  awake?: { has: (element: Element) => boolean; replay: () => void };
};

/**
 * Notes what was clicked or chosen before the scripts were there. What minds its own early clicks is marked `data-early`, or stands
 * in something that is. A button that would send a form to nowhere waits with the others.
 */
const note = `(()=>{const n=self.early=[];const hear=e=>{
const b=e.target.closest(e.type==="click"?"button,input[type=radio],input[type=checkbox]":"select");
if(!b||self.awake?.has(b))return;
const own=b.closest("[data-early]");
if(own){if(own===b)b.dataset.early="clicked";return}
if(b.type==="submit"&&b.form&&!b.form.hasAttribute("action"))e.preventDefault();
n.push([b,e.type==="change"?b.value:b.checked]);
self.awake?.replay()};
addEventListener("click",hear,true);addEventListener("change",hear,true)})()`;

/** Does again what was done. A choice is heard only where it changes something, so it is taken back first. */
function again([element, said]: Clicked): void {
  if (element instanceof HTMLSelectElement) {
    element.value = `${said}`;
    element.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  if (element instanceof HTMLInputElement) element.checked = !said;
  element.click();
}

/** React leaves its props on every element it has taken over from the HTML. */
const isMarked = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps"));

/**
 * Whether an element hears: the parts of a page wake one by one, each when its script has come. Where React marks nothing any more,
 * all count as awake with the frame.
 */
const hears = (element: Element): boolean => isMarked(element) || !isMarked(document.body);

const retry = { pause: 50, tries: 200 };

/** Loses no click on a slow line: what was clicked before it was awake is clicked again, in order, once it is. */
export function KeepEarlyClicks() {
  useEffect(() => {
    const noting = window as Noting;
    const clicked = noting.early ?? [];
    delete noting.early;
    let isUnderWay = false;
    // One at a time, so that each meets the page as the one before has left it.
    const next = (tries: number) => {
      const [first] = clicked;
      isUnderWay = first !== undefined;
      if (!first) return;
      const [element] = first;
      if (element.isConnected && !hears(element) && tries > 0) return void setTimeout(next, retry.pause, tries - 1);
      clicked.shift();
      if (element.isConnected) again(first);
      setTimeout(next, 0, retry.tries);
    };
    const replay = () => {
      if (isUnderWay) return;
      isUnderWay = true;
      setTimeout(next, 0, retry.tries);
    };
    noting.awake = { has: hears, replay };
    replay();
  }, []);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data
  return <script dangerouslySetInnerHTML={{ __html: note.replaceAll("\n", "") }} />;
}
