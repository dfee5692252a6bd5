import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { startNavigation } from "@/components/ui/start-navigation";
import { remembered } from "@/lib/client/remembered";
import { paths } from "@/lib/domain/paths";
import type { SearchWords } from "./search-words";
import { type Option, toOptions } from "./to-options";
import { useSuggestions } from "./use-suggestions";

const searches = remembered("recent-searches", 6);

/** What a live search field knows: the words in it, what they may mean, what was looked for before. */
export function useLiveSearch(
  { market, locale, words }: { market: string; locale: string; words: SearchWords },
  start: { typed: string; isOpen: boolean },
  onLeave: () => void,
) {
  const router = useRouter();
  const [typed, setTyped] = useState(start.typed);
  const [isOpen, setIsOpen] = useState(start.isOpen);
  const [recent, setRecent] = useState(searches.read);
  const { q, answered, suggestions, isBusy, isFailed } = useSuggestions(market, typed, isOpen);
  const groups = toOptions({ q, answered }, recent, suggestions, market, words);
  const count = groups.filter(({ value }) => value !== "all").reduce((sum, { items }) => sum + items.length, 0);

  const remember = (text: string) => setRecent(searches.add(text));

  function statusText(): string {
    if (isBusy) return words.busy;
    if (isFailed) return words.failed;
    if (count === 0) return q ? words.nothing.replace("{q}", q) : "";
    const isOne = new Intl.PluralRules(locale).select(count) === "one";
    return (isOne ? words.foundOne : words.foundOther).replace("{count}", String(count));
  }

  const status = statusText();
  return {
    q,
    answered,
    typed,
    setTyped,
    isOpen,
    setIsOpen,
    groups,
    status,
    isBusy,
    // Where there are lines, they say enough to who sees them.
    isStatusShown: isFailed || (count === 0 && status !== ""),
    recent: answered ? [] : recent,
    forget: (text: string) => setRecent(searches.remove(text)),
    forgetAll: () => setRecent(searches.clear()),
    /** The link leads there; this is what the field makes of it. */
    choose(option: Option) {
      if (option.kind === "search") remember(option.q);
      setTyped(option.kind === "search" ? option.q : "");
      setIsOpen(false);
      onLeave();
    },
    submit(event: FormEvent) {
      event.preventDefault();
      if (!q || !startNavigation()) return;
      remember(q);
      setIsOpen(false);
      onLeave();
      router.push(paths.search(market, q));
    },
  };
}
