/** What the search says in the browser; `{q}` and `{count}` stand for what is asked and how much there is. */
export interface SearchWords {
  search: string;
  searchPlaceholder: string;
  suggestions: string;
  recent: string;
  start: string;
  products: string;
  categories: string;
  content: string;
  all: string;
  nothing: string;
  busy: string;
  failed: string;
  foundOne: string;
  foundOther: string;
  removeRecent: string;
  clearRecent: string;
  close: string;
}
