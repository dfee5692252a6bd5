"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
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

/**
 * The search field of the header, awake: suggestions under it while somebody types. The list stands in the page and not over it, so
 * that nothing around it is hidden from those who listen.
 */
export function SearchCombobox({ id, ...props }: SearchEntryProps & { id: string }) {
  const { market, locale, words } = props;
  const [plain] = useState(() => readPlain(id));
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const search = useLiveSearch(props, { typed: plain.typed, isOpen: plain.isFocused }, () => input.current?.blur());
  const { answered, groups, recent, isOpen, setIsOpen } = search;
  const backToField = () => input.current?.focus();

  useLayoutEffect(() => {
    if (!plain.isFocused) return;
    input.current?.focus();
    input.current?.setSelectionRange(plain.from, plain.to);
  }, [plain]);

  function hearKey(event: KeyboardEvent) {
    const opens = !isOpen && event.target === input.current && /^Arrow(?:Down|Up)$/.test(event.key);
    if (!opens && !(isOpen && event.key === "Escape")) return;
    event.preventDefault();
    event.stopPropagation();
    setIsOpen(opens);
    if (!opens) backToField();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it hears the keys and the focus of the field and the list in it
    <div
      ref={box}
      className="relative"
      onKeyDownCapture={hearKey}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setIsOpen(false);
      }}
    >
      <Autocomplete.Root
        inline
        open
        items={isOpen ? groups : []}
        mode="none"
        filter={null}
        value={search.typed}
        onValueChange={(value, { reason }) => {
          if (reason === "item-press") return;
          search.setTyped(value);
          setIsOpen(true);
        }}
        itemToStringValue={({ label }) => label}
      >
        <form
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
            {...(isOpen ? {} : { "aria-expanded": false, "aria-controls": undefined })}
          />
          <button type="submit" className="min-h-11 px-2 text-sm">
            {words.search}
          </button>
        </form>
        <Autocomplete.Status className="sr-only">{isOpen ? search.status : ""}</Autocomplete.Status>
        {isOpen ? (
          // biome-ignore lint/a11y/noStaticElementInteractions: a press between the lines leaves the focus in the field
          <div
            onMouseDown={(event) => event.preventDefault()}
            className="absolute end-0 top-full z-30 mt-2 max-h-[min(44rem,calc(100dvh-10rem))] w-[min(30rem,calc(100vw-2rem))] overflow-y-auto overscroll-contain border border-line bg-paper text-ink shadow-[0_24px_48px_-24px_var(--color-shade)]"
          >
            {search.isStatusShown ? (
              <p aria-hidden="true" className={`p-4 text-sm text-muted ${search.isBusy ? "waiting" : ""}`}>
                {search.status}
              </p>
            ) : null}
            <div className="flex">
              <SuggestionList q={answered} locale={locale} label={words.suggestions} onChoose={search.choose} />
              <RecentControls
                recent={recent}
                words={words}
                forget={(text) => {
                  search.forget(text);
                  backToField();
                }}
              />
            </div>
            <ForgetAll
              recent={recent}
              words={words}
              forgetAll={() => {
                search.forgetAll();
                backToField();
              }}
            />
          </div>
        ) : null}
      </Autocomplete.Root>
    </div>
  );
}
