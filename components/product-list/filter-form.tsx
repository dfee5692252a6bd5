"use client";

import { type ReactNode, type SubmitEvent, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { afterPaint } from "@/components/ui/after-paint";
import { buttonClasses } from "@/components/ui/button-classes";
import { useListingFrame } from "./listing-frame";

const submitClasses = `w-full ${buttonClasses.primary}`;

export interface FilterFormProps {
  /** The listing's own address, without filters. */
  action: string;
  /** The address of what is shown; another one makes the controls say what it says. */
  shown: string;
  /** What is told to those who do not see the page change. */
  announcement: string;
  words: { open: string; show: string; apply: string };
  children: ReactNode;
}

type Control = HTMLInputElement | HTMLSelectElement;

/** The address a form asks for: each value once and in order, what is empty unsaid, as the server would write it. */
function hrefOf(form: HTMLFormElement, action: string): string {
  const data = new FormData(form);
  const search = new URLSearchParams();
  for (const name of new Set(data.keys())) {
    for (const value of data.getAll(name).sort()) if (value) search.append(name, `${value}`);
  }
  return search.size > 0 ? `${action}?${search}` : action;
}

/** What the server said stands again; a select knows no default once it was touched. */
function sayWhatIsShown(form: HTMLFormElement): void {
  form.reset();
  for (const select of form.querySelectorAll("select")) select.value = select.dataset.shown ?? "";
}

/** Whether something was chosen before the script was there to hear it. */
const hasEarlyChoice = (form: HTMLFormElement): boolean =>
  [...form.querySelectorAll<Control>("input,select")].some((control) =>
    control instanceof HTMLSelectElement
      ? control.value !== control.dataset.shown
      : control.checked !== control.defaultChecked || control.value !== control.defaultValue,
  );

/**
 * The filters of a listing: a plain form, whose every change applies at once where there is a script. On a phone it is folded
 * away, and unfolds in a sheet.
 */
export function FilterForm({ action, shown, announcement, words, children }: FilterFormProps) {
  const { sheet, isBusy, openSheet, closeSheet, go, say, lastTouched, asked, draft, isReplaced } = useListingFrame();
  const form = useRef<HTMLFormElement>(null);
  const isShownBefore = useRef(false);

  const touch = (control: Element | null) => {
    if (!form.current?.contains(control)) return;
    const { name, value, type } = control as Control;
    const isOneOfSeveral = type === "checkbox" || type === "radio";
    lastTouched.current = `[name="${name}"]${isOneOfSeveral ? `[value="${CSS.escape(value)}"]` : ""}`;
  };
  const apply = () => {
    if (!form.current?.reportValidity()) return;
    const href = hrefOf(form.current, action);
    if (href !== (asked.current ?? shown)) go(href);
  };

  useEffect(() => {
    isReplaced.current = true;
  }, [isReplaced]);

  // The browser's own event: it speaks of a price once it is typed, where React's speaks at every key.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the form is another element where it stands elsewhere
  useEffect(() => {
    const element = form.current;
    const hear = ({ target }: Event) => {
      draft.current = null;
      touch(target as Control);
      afterPaint(apply);
    };
    const keep = ({ target }: Event) => {
      const { name, value, type } = target as Control;
      if (type === "number") draft.current = { name, value };
    };
    element?.addEventListener("change", hear);
    element?.addEventListener("input", keep);
    return () => {
      element?.removeEventListener("change", hear);
      element?.removeEventListener("input", keep);
    };
  }, [sheet, shown]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another address, at rest, is what there is to say
  useEffect(() => {
    if (!form.current || isBusy) return;
    if (!isShownBefore.current && hasEarlyChoice(form.current) && lastTouched.current === null) {
      touch(document.activeElement);
      apply();
    } else sayWhatIsShown(form.current);
    const field = draft.current && form.current.elements.namedItem(draft.current.name);
    if (draft.current && field instanceof HTMLInputElement) {
      field.value = draft.current.value;
      touch(field);
    }
    isShownBefore.current = true;
    say(announcement);
  }, [shown, isBusy]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    apply();
    closeSheet();
  };
  const fields = (
    <form ref={form} action={action} onSubmit={submit} data-early="">
      {children}
      {sheet ? (
        <div className="sticky bottom-0 -mx-5 border-t border-line bg-paper px-5 py-4">
          <button type="submit" className={submitClasses}>
            {words.show}
          </button>
        </div>
      ) : (
        <noscript>
          <button type="submit" className={submitClasses}>
            {words.apply}
          </button>
        </noscript>
      )}
    </form>
  );
  return (
    <details data-filters="" className="lg:[&::details-content]:[content-visibility:visible]">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          openSheet();
        }}
        className="flex min-h-12 w-full list-none items-center justify-center rounded-full border border-ink/70 px-7 font-medium lg:supports-[selector(::details-content)]:hidden"
      >
        {words.open}
      </summary>
      {sheet ? createPortal(fields, sheet) : fields}
    </details>
  );
}
