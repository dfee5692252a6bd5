"use client";

import { useRouter } from "next/navigation";
import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react";
import { isPlainClick } from "@/components/ui/has-modifier";
import { late } from "@/components/ui/late";
import { tellNotCome } from "@/components/ui/tell-not-come";

const FilterSheet = late(() => import("./filter-sheet"));

type Frame = {
  /** Where the filters stand while the sheet is open. */
  sheet: HTMLElement | null;
  isBusy: boolean;
  openSheet: () => void;
  closeSheet: () => void;
  /** Leads to an address of this listing, softly, and keeps the page where it is scrolled. */
  go: (href: string) => void;
  /** Tells what a listing shows now, once something was changed. */
  say: (text: string) => void;
  /** The control that was changed last, as a selector: it is another element on the next page. */
  lastTouched: RefObject<string | null>;
  /** The address that was asked for last and has not come yet: what a choice is compared with. */
  asked: RefObject<string | null>;
  /** What is being typed and was not asked for yet, by the name of its field. */
  draft: RefObject<{ name: string; value: string } | null>;
  /** Whether the filters shown are others than those that were touched. */
  isReplaced: RefObject<boolean>;
};

const FrameContext = createContext<Frame | null>(null);

export function useListingFrame(): Frame {
  const frame = useContext(FrameContext);
  if (!frame) throw new Error("A filter stands outside of its listing");
  return frame;
}

export interface ListingFrameProps {
  words: { title: string; close: string };
  children: ReactNode;
}

/** The next page stands beside the last one, which is kept out of sight. */
const firstShown = (selector: string | null): HTMLElement | undefined =>
  selector === null
    ? undefined
    : [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());

const isFocusLost = (): boolean =>
  document.activeElement === document.body || !document.activeElement?.checkVisibility();

/**
 * Puts the keyboard on an element and keeps it there until a hand moves: a sheet whose focus was lost a moment ago takes it for
 * itself a moment later.
 */
function holdFocus(element: HTMLElement | undefined): void {
  const until = new AbortController();
  const options = { signal: until.signal, capture: true };
  const hold = ({ target }: FocusEvent) => {
    if ((target as Element).matches('[role="dialog"]')) element?.focus({ preventScroll: true });
  };
  element?.focus({ preventScroll: true });
  document.addEventListener("focusin", hold, options);
  document.addEventListener("keydown", () => until.abort(), options);
  document.addEventListener("pointerdown", () => until.abort(), options);
}

/**
 * Stays while the pages of one listing come and go: it marks them busy at once, says what has come, and holds the sheet.
 * Links with `data-listing` lead through it; `top` as its value begins the next page at its top.
 */
export function ListingFrame({ words, children }: ListingFrameProps) {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const [isOpen, setOpen] = useState(false);
  const [sheet, setSheet] = useState<HTMLElement | null>(null);
  const [said, setSaid] = useState("");
  const hasMoved = useRef(false);
  /** Waits for a line. */
  const goOn = useRef<(() => void) | null>(null);
  const lastTouched = useRef<string | null>(null);
  const isReplaced = useRef(false);
  const asked = useRef<string | null>(null);
  const draft = useRef<Frame["draft"]["current"]>(null);
  const move = (href: string, scroll: boolean) => {
    const { pathname, search: query } = new URL(href, window.location.href);
    asked.current = pathname + query;
    // Without a line the router would leave the shop for the browser's own page of errors.
    goOn.current = navigator.onLine ? null : () => move(href, scroll);
    if (goOn.current) return void tellNotCome();
    hasMoved.current = true;
    isReplaced.current = false;
    startTransition(() => router.push(href, { scroll }));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: `move` is made anew and does the same
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-listing]");
      if (!link || !isPlainClick(event)) return;
      event.preventDefault();
      lastTouched.current = null;
      move(link.href, link.dataset.listing === "top");
    };
    const hurry = () => {
      tellNotCome(false);
      goOn.current?.();
    };
    document.addEventListener("click", follow);
    window.addEventListener("online", hurry);
    return () => {
      document.removeEventListener("click", follow);
      window.removeEventListener("online", hurry);
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that has come, or a sheet that has gone, may lose the focus
  useEffect(() => {
    if (!isBusy && !goOn.current) asked.current = null;
    if (isBusy || !hasMoved.current || !(isReplaced.current || isFocusLost())) return;
    isReplaced.current = false;
    holdFocus(firstShown(lastTouched.current) ?? firstShown("[data-results]"));
  }, [isBusy, isOpen]);

  const frame: Frame = {
    sheet: isOpen ? sheet : null,
    isBusy,
    openSheet: () => setOpen(true),
    closeSheet: () => {
      lastTouched.current = "[data-filters] > summary";
      hasMoved.current = true;
      setOpen(false);
    },
    go: (href) => move(href, false),
    say: (text) => hasMoved.current && setSaid(text),
    lastTouched,
    asked,
    draft,
    isReplaced,
  };
  return (
    <FrameContext value={frame}>
      <div className="group/listing" aria-busy={isBusy}>
        {children}
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      {isOpen ? (
        <FilterSheet title={words.title} closeLabel={words.close} onClose={frame.closeSheet} place={setSheet} />
      ) : null}
    </FrameContext>
  );
}
