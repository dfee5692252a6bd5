"use client";

import { useEffect } from "react";
import { isPlainClick } from "./has-modifier";
import { noteId, tellNotCome } from "./tell-not-come";

/** Whether a click or a form would load another page of the shop here. */
function leads(event: Event): boolean {
  if (event.type === "submit") return !event.defaultPrevented;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !isPlainClick(event as MouseEvent) || link.target || link.download) return false;
  return link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search;
}

/**
 * What `tellNotCome` shows, in the market's language: one for the page, out of sight until then. It says so too where a plain link or
 * form is followed without a line, and keeps the page: the browser would put its own page of errors in its place.
 */
export function NotComeNote({ text }: { text: string }) {
  useEffect(() => {
    const stay = (event: Event) => {
      if (navigator.onLine || !leads(event)) return;
      event.preventDefault();
      tellNotCome();
    };
    addEventListener("click", stay);
    addEventListener("submit", stay);
    return () => {
      removeEventListener("click", stay);
      removeEventListener("submit", stay);
    };
  }, []);
  return (
    <p
      id={noteId}
      popover="auto"
      role="alert"
      className="inset-x-5 top-auto bottom-24 mx-auto w-fit border border-line bg-paper px-6 py-4 text-alert"
    >
      {text}
    </p>
  );
}
