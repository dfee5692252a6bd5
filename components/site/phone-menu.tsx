"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "@/components/ui/icon";

/** The categories on a phone. Works before any script; with it, closes on Escape, outside, and when a page was chosen. */
export function PhoneMenu({ label, children }: { label: string; children: ReactNode }) {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is what closes it
  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [pathname]);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = details.current;
      if (!menu?.open) return;
      const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
      const isOutside = event.type === "click" && !menu.contains(event.target as Node);
      if (isEscape) menu.querySelector("summary")?.focus();
      if (isEscape || isOutside) menu.open = false;
    };
    document.addEventListener("keydown", close);
    document.addEventListener("click", close);
    return () => {
      document.removeEventListener("keydown", close);
      document.removeEventListener("click", close);
    };
  }, []);
  return (
    <details ref={details} className="group md:hidden">
      <summary className="-ms-2.5 grid size-11 list-none place-items-center">
        <span className="sr-only">{label}</span>
        <span className="group-open:hidden">
          <Icon name="menu" />
        </span>
        <span className="hidden group-open:block">
          <Icon name="close" />
        </span>
      </summary>
      <nav
        aria-label={label}
        className="absolute inset-x-0 top-full z-20 border-y border-line bg-paper px-5 py-6 shadow-[0_24px_32px_-24px_var(--color-shade)]"
      >
        {children}
      </nav>
    </details>
  );
}
