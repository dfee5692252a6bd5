"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog } from "@/components/ui/dialog";
import { paths } from "@/lib/domain/paths";
import { ForgetAll, RecentControls } from "./recent-controls";
import type { SearchEntryProps } from "./search-entry";
import { fieldClasses } from "./search-form";
import { SuggestionList } from "./suggestion-list";
import { useLiveSearch } from "./use-live-search";

/** The search on a phone: all of the window, with what may be meant below the field. */
export function SearchSheet({ onClose, ...props }: SearchEntryProps & { onClose: () => void }) {
  const { market, locale, words } = props;
  const search = useLiveSearch(props, { typed: "", isOpen: true }, onClose);
  const { answered, recent } = search;
  return (
    <Dialog title={words.search} isTitleHidden place="full" closeLabel={words.close} onClose={onClose}>
      <Autocomplete.Root
        inline
        open
        items={search.groups}
        mode="none"
        filter={null}
        value={search.typed}
        onValueChange={(value, { reason }) => {
          if (reason !== "item-press") search.setTyped(value);
        }}
        itemToStringValue={({ label }) => label}
      >
        <form
          action={paths.search(market)}
          onSubmit={search.submit}
          className="mt-1 flex items-center border-b border-muted"
        >
          <label htmlFor="sheet-search" className="sr-only">
            {words.search}
          </label>
          <Autocomplete.Input
            id="sheet-search"
            type="search"
            name="q"
            maxLength={80}
            autoFocus
            enterKeyHint="search"
            placeholder={words.searchPlaceholder}
            className={fieldClasses}
          />
          <button type="submit" className="min-h-11 px-2 text-sm">
            {words.search}
          </button>
        </form>
        <Autocomplete.Status className="sr-only">{search.status}</Autocomplete.Status>
        {search.isStatusShown ? (
          <p aria-hidden="true" className={`py-4 text-muted ${search.isBusy ? "waiting" : ""}`}>
            {search.status}
          </p>
        ) : null}
        <div className="-mx-4 flex">
          <SuggestionList q={answered} locale={locale} label={words.suggestions} onChoose={search.choose} />
          <RecentControls recent={recent} words={words} forget={search.forget} />
        </div>
        <ForgetAll recent={recent} words={words} forgetAll={search.forgetAll} />
      </Autocomplete.Root>
    </Dialog>
  );
}
