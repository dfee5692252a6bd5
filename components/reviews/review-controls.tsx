import type { ReviewSort } from "@/lib/domain/review";
import type { ReviewChoice } from "./review-choice";

export interface ReviewControlsProps {
  choice: ReviewChoice;
  onChoose: (change: Partial<ReviewChoice>) => void;
  words: {
    sort: string;
    sorts: Record<ReviewSort, string>;
    language: string;
    everyLanguage: string;
    languages: { code: string; name: string }[];
    verifiedOnly: string;
    photosOnly: string;
  };
}

const sorts: ReviewSort[] = ["newest", "helpful", "highest", "lowest"];
const select = "min-h-11 rounded-md border border-muted/60 bg-field px-3 text-sm text-ink";

/** Sort and filters of the list below. */
export function ReviewControls({ choice, onChoose, words }: ReviewControlsProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
      <label className="text-sm">
        <span className="mb-1 block text-muted">{words.sort}</span>
        <select
          value={choice.sort}
          onChange={({ target }) => onChoose({ sort: target.value as ReviewSort })}
          className={select}
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
      <label className="text-sm">
        <span className="mb-1 block text-muted">{words.language}</span>
        <select
          value={choice.language}
          onChange={({ target }) => onChoose({ language: target.value as ReviewChoice["language"] })}
          className={select}
        >
          <option value="">{words.everyLanguage}</option>
          {words.languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(["verified", "photos"] as const).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={choice[name]}
          onClick={() => onChoose({ [name]: !choice[name] })}
          className="toggle"
        >
          {name === "verified" ? words.verifiedOnly : words.photosOnly}
        </button>
      ))}
    </div>
  );
}
