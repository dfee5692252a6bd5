import { type ReactNode, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { type Draft, newDraft } from "./draft";

export interface FormOpenerProps {
  label: string;
  /** Draws the form, which comes to the browser only once it is opened. */
  children: (draft: Draft, onClose: () => void) => ReactNode;
}

/** A button that opens a form in a dialog, and keeps what was begun in it. */
export function FormOpener({ label, children }: FormOpenerProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [draft] = useState(newDraft);
  return (
    <>
      <button type="button" onClick={() => setIsOpen(true)} className={buttonClasses.quiet}>
        {label}
      </button>
      {isOpen ? children(draft, () => setIsOpen(false)) : null}
    </>
  );
}
