"use client";

import { type ReactNode, useState } from "react";
import { late } from "@/components/ui/late";

const Sheet = late(() => import("./size-guide-sheet"));

export interface SizeGuideLinkProps {
  words: { open: string; close: string };
  title: string;
  /** The guide itself, drawn on the server. */
  children: ReactNode;
}

/** Opens the size guide in a sheet; what draws the sheet is loaded when it is asked for. */
export function SizeGuideLink({ words, title, children }: SizeGuideLinkProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        onClick={() => setIsOpen(true)}
        className="inline-flex min-h-8 items-center text-sm underline underline-offset-4"
      >
        {words.open}
      </button>
      {isOpen ? (
        <Sheet title={title} closeLabel={words.close} onClose={() => setIsOpen(false)}>
          {children}
        </Sheet>
      ) : null}
    </>
  );
}
