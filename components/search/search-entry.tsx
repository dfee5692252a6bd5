"use client";

import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { isPlainClick } from "@/components/ui/has-modifier";
import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { startNavigation } from "@/components/ui/start-navigation";
import { tellNavigating } from "@/components/ui/tell-navigating";
import { paths } from "@/lib/domain/paths";
import { SearchForm } from "./search-form";
import type { SearchWords } from "./search-words";

const load = () => import("./live-search");
type LiveSearch = Awaited<ReturnType<typeof load>>;

export interface SearchEntryProps {
  market: string;
  locale: string;
  words: SearchWords;
}

const id = "header-search";

/** The header's way into the search: a plain form, and a plain link on a phone, until somebody means to use them. */
export function SearchEntry(props: SearchEntryProps) {
  const { market, words } = props;
  const [live, setLive] = useState<LiveSearch>();
  const [isSheetOpen, setIsSheetOpen] = useState(false);
  const isComposing = useRef(false);
  const opener = useRef<HTMLAnchorElement>(null);

  /** Puts the live field in the plain one's place, with what was typed meanwhile and the cursor where it was. */
  async function wake() {
    const part = await load();
    const swap = () => flushSync(() => setLive(part));
    if (isComposing.current) document.getElementById(id)?.addEventListener("compositionend", swap, { once: true });
    else swap();
  }

  // Whoever came to the field before its script did is waiting for it.
  const wakeFocused = useEffectEvent(() => {
    if (document.activeElement?.id === id) void wake().catch(() => undefined);
  });
  useEffect(() => wakeFocused(), []);

  /** The keyboard goes back to what opened the sheet, which is there before the sheet is gone. */
  function closeSheet() {
    flushSync(() => setIsSheetOpen(false));
    opener.current?.focus();
  }

  async function openSheet(event: MouseEvent<HTMLAnchorElement>) {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    if (!startNavigation()) return;
    await load().then(
      (part) => {
        setLive(part);
        setIsSheetOpen(true);
        tellNavigating(false);
      },
      () => window.location.assign(href),
    );
  }

  return (
    <>
      <search
        className="max-md:hidden"
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={live ? undefined : () => void wake().catch(() => undefined)}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={() => {
          isComposing.current = false;
        }}
      >
        {live ? <live.SearchCombobox {...props} id={id} /> : <SearchForm market={market} words={words} id={id} />}
      </search>
      <Link
        ref={opener}
        href={paths.search(market)}
        onClick={openSheet}
        className="grid size-11 place-items-center md:hidden"
      >
        <span className="sr-only">{words.search}</span>
        <Icon name="search" className="size-5.5" />
      </Link>
      {live && isSheetOpen ? <live.SearchSheet {...props} onClose={closeSheet} /> : null}
    </>
  );
}
