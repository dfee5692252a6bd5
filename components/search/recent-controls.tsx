import { Icon } from "@/components/ui/icon";
import type { SearchWords } from "./search-words";

export interface RecentControlsProps {
  recent: string[];
  words: SearchWords;
  forget: (text: string) => void;
}

/** One button for each line of what was looked for before, beside the list, where a listbox may hold none. */
export function RecentControls({ recent, words, forget }: RecentControlsProps) {
  if (recent.length === 0) return null;
  return (
    <ul className="pt-10">
      {recent.map((text) => (
        <li key={text}>
          <button
            type="button"
            onClick={() => forget(text)}
            className="grid size-11 place-items-center text-muted hover:text-ink"
          >
            <span className="sr-only">{words.removeRecent.replace("{q}", text)}</span>
            <Icon name="close" className="size-4" />
          </button>
        </li>
      ))}
    </ul>
  );
}

export function ForgetAll({
  recent,
  words,
  forgetAll,
}: Omit<RecentControlsProps, "forget"> & { forgetAll: () => void }) {
  if (recent.length === 0) return null;
  return (
    <button
      type="button"
      onClick={forgetAll}
      className="min-h-11 w-full border-t border-line px-4 text-start text-sm text-muted hover:text-ink"
    >
      {words.clearRecent}
    </button>
  );
}
