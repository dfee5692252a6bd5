"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { useLayoutEffect, useRef, useState } from "react";
import { paths } from "@/lib/domain/paths";
import { ForgetAll, RecentControls } from "./recent-controls";
import type { SearchEntryProps } from "./search-entry";
import { fieldClasses } from "./search-form";
import { SuggestionList } from "./suggestion-list";
import { useLiveSearch } from "./use-live-search";

/** The plain field as it was left in the instant this one takes its place. */
function readPlain(id: string) {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement)) return { typed: "", isFocused: false, from: 0, to: 0 };
  const typed = field.value;
  return {
    typed,
    isFocused: document.activeElement === field,
    from: field.selectionStart ?? typed.length,
    to: field.selectionEnd ?? typed.length,
  };
}

/** The search field of the header, awake: suggestions under it while somebody types. */
export function SearchCombobox({ id, ...props }: SearchEntryProps & { id: string }) {
  const { market, locale, words } = props;
  const [plain] = useState(() => readPlain(id));
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const search = useLiveSearch(props, { typed: plain.typed, isOpen: plain.isFocused }, () => input.current?.blur());
  const { answered, groups, recent, setIsOpen } = search;

  useLayoutEffect(() => {
    if (!plain.isFocused) return;
    input.current?.focus();
    input.current?.setSelectionRange(plain.from, plain.to);
  }, [plain]);

  return (
    <Autocomplete.Root
      items={groups}
      mode="none"
      filter={null}
      value={search.typed}
      onValueChange={(value, { reason }) => {
        if (reason !== "item-press") search.setTyped(value);
      }}
      open={search.isOpen}
      onOpenChange={(isOpen, details) => {
        // Nothing in the field is a reason to offer where to begin, not to close.
        if (details.reason !== "input-clear") setIsOpen(isOpen);
      }}
      openOnInputClick
      itemToStringValue={({ label }) => label}
    >
      <form
        ref={form}
        action={paths.search(market)}
        onSubmit={search.submit}
        className="flex items-center border-b border-muted"
      >
        <label htmlFor={id} className="sr-only">
          {words.search}
        </label>
        <Autocomplete.Input
          ref={input}
          id={id}
          type="search"
          name="q"
          maxLength={80}
          placeholder={words.searchPlaceholder}
          onFocus={() => setIsOpen(true)}
          className={`${fieldClasses} md:w-52`}
        />
        <button type="submit" className="min-h-11 px-2 text-sm">
          {words.search}
        </button>
      </form>
      <Autocomplete.Portal>
        <Autocomplete.Positioner anchor={form} align="end" sideOffset={8} className="z-30 outline-hidden">
          <Autocomplete.Popup className="max-h-[min(var(--available-height),44rem)] w-[min(30rem,var(--available-width))] overflow-y-auto overscroll-contain border border-line bg-paper text-ink shadow-[0_24px_48px_-24px_var(--color-shade)]">
            <Autocomplete.Status className={search.isStatusShown ? "p-4 text-sm text-muted" : "sr-only"}>
              {search.status}
            </Autocomplete.Status>
            <div className="flex">
              <SuggestionList q={answered} locale={locale} label={words.suggestions} onChoose={search.choose} />
              <RecentControls recent={recent} words={words} forget={search.forget} />
            </div>
            <ForgetAll recent={recent} words={words} forgetAll={search.forgetAll} />
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
