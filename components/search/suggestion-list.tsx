"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { Picture } from "@/components/commerce/picture";
import { Link } from "@/components/ui/link";
import { formatMoney } from "@/lib/domain/format-money";
import { markWords } from "@/lib/domain/mark-words";
import type { Option, OptionGroup } from "./to-options";

function Marked({ text, q }: { text: string; q: string }) {
  let at = 0;
  return markWords(text, q).map(({ text: part, isMatch }) => {
    at += part.length;
    return isMatch ? (
      <mark key={at} className="bg-transparent font-semibold text-ink underline decoration-accent underline-offset-4">
        {part}
      </mark>
    ) : (
      <span key={at}>{part}</span>
    );
  });
}

function Line({ option, q, locale }: { option: Option; q: string; locale: string }) {
  switch (option.kind) {
    case "search":
      return (
        <>
          <span className="min-w-0 flex-1 truncate">{option.label}</span>
          {option.count === null ? null : (
            <>
              <Pause />
              <span className="text-muted tabular-nums">{option.count}</span>
            </>
          )}
        </>
      );
    case "product": {
      const { image, title, subtitle, price } = option.product;
      return (
        <>
          <span className="h-14 w-11 shrink-0 bg-linen">
            {image ? <Picture image={image} alt="" sizes="44px" /> : null}
          </span>
          <span className="min-w-0 flex-1">
            <span className="block truncate">
              <Marked text={title} q={q} />
              <Pause />
            </span>
            <span className="block truncate text-xs text-muted">{subtitle}</span>
          </span>
          <Pause />
          <span className={`tabular-nums ${price.original ? "text-sale" : ""}`}>
            {formatMoney(price.current, locale)}
          </span>
        </>
      );
    }
    case "category":
      return (
        <>
          <span>
            <Marked text={option.label} q={q} />
          </span>
          {option.parent ? (
            <>
              <Pause />
              <span className="text-muted">{option.parent}</span>
            </>
          ) : null}
        </>
      );
    case "content":
      return (
        <span className="min-w-0 truncate">
          <Marked text={option.label} q={q} />
        </span>
      );
  }
}

/** A pause between two pieces of a line, for those who listen. */
const Pause = () => <span className="sr-only">, </span>;

export interface SuggestionListProps {
  q: string;
  locale: string;
  label: string;
  /** Leaves what was chosen to who holds the list: the link itself leads there. */
  onChoose: (option: Option) => void;
}

/** The groups of the list. Every line is a link, so that it opens as links do. */
export function SuggestionList({ q, locale, label, onChoose }: SuggestionListProps) {
  return (
    <Autocomplete.List aria-label={label} className="min-w-0 flex-1">
      {(group: OptionGroup) => (
        <Autocomplete.Group
          key={group.value}
          items={group.items}
          className="border-t border-line py-2 first:border-t-0"
        >
          {group.label ? (
            <Autocomplete.GroupLabel className="eyebrow flex min-h-8 items-center px-4">
              {group.label}
            </Autocomplete.GroupLabel>
          ) : null}
          <Autocomplete.Collection>
            {(option: Option) => (
              <Autocomplete.Item
                key={option.key}
                value={option}
                onClick={() => onChoose(option)}
                render={<Link href={option.href} tabIndex={-1} />}
                className="flex min-h-11 items-center gap-3 px-4 py-1 text-sm data-highlighted:bg-linen"
              >
                <Line option={option} q={q} locale={locale} />
              </Autocomplete.Item>
            )}
          </Autocomplete.Collection>
        </Autocomplete.Group>
      )}
    </Autocomplete.List>
  );
}
