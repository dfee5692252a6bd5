import { paths } from "@/lib/domain/paths";

export interface SearchFormProps {
  market: string;
  words: { search: string; searchPlaceholder: string };
  id: string;
  query?: string;
}

export const fieldClasses =
  "min-h-11 w-full bg-transparent text-base placeholder:text-muted md:text-sm [&::-webkit-search-cancel-button]:grayscale";

/** The plain search: a form that needs no script. */
export function SearchForm({ market, words, id, query }: SearchFormProps) {
  return (
    <form action={paths.search(market)} className="flex items-center border-b border-muted">
      <label htmlFor={id} className="sr-only">
        {words.search}
      </label>
      <input
        id={id}
        type="search"
        name="q"
        maxLength={80}
        required
        defaultValue={query}
        placeholder={words.searchPlaceholder}
        className={`${fieldClasses} grow md:w-52`}
      />
      <button type="submit" className="min-h-11 px-2 text-sm">
        {words.search}
      </button>
    </form>
  );
}
