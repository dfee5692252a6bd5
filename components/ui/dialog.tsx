"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { Icon } from "./icon";

export interface DialogProps {
  title: string;
  /** For dialogs whose content shows what they are, such as a picture; screen readers are told all the same. */
  isTitleHidden?: boolean;
  /** Where it stands: a sheet along an edge, a card in the middle, or all of the window. */
  place: "center" | "start" | "end" | "bottom" | "full";
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

const sheet = "inset-y-0 w-[min(26rem,100vw)]";
const places: Record<DialogProps["place"], string> = {
  center:
    "start-1/2 top-1/2 max-h-[92dvh] w-[min(36rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rtl:translate-x-1/2",
  start: `${sheet} start-0 data-starting-style:-translate-x-8 rtl:data-starting-style:translate-x-8`,
  end: `${sheet} end-0 data-starting-style:translate-x-8 rtl:data-starting-style:-translate-x-8`,
  bottom: "inset-x-0 bottom-0 max-h-[85dvh] data-starting-style:translate-y-8",
  full: "inset-0",
};

/**
 * A modal over the page, open as long as it is mounted; focus goes in, stays in, and comes back. It carries Base UI, so load the
 * part that draws it on intent: `const Part = late(() => import("./part"))`.
 */
export function Dialog({ title, isTitleHidden = false, place, closeLabel, onClose, children }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity duration-200 data-starting-style:opacity-0" />
        <Base.Popup
          className={`fixed z-50 flex flex-col overflow-y-auto overscroll-contain bg-paper text-ink transition-[translate,opacity] duration-200 ease-calm data-starting-style:opacity-0 ${places[place]}`}
        >
          <div className="sticky top-0 z-10 flex items-center justify-between gap-4 bg-paper px-5 py-3">
            <Base.Title className={isTitleHidden ? "sr-only" : "text-xl"}>{title}</Base.Title>
            <Base.Close className="-me-2.5 ms-auto grid size-11 place-items-center" aria-label={closeLabel}>
              <Icon name="close" />
            </Base.Close>
          </div>
          <div className="flex-1 px-5 pb-6">{children}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
