import type { ReactNode } from "react";
import type { Facet } from "@/lib/domain/listing";
import type { ListingFilters } from "@/lib/domain/listing-filters";

type Value = Facet["values"][number];

export interface FilterFieldsProps {
  facets: Facet[];
  filters: ListingFilters;
  /** The search the listing answers, kept while it is filtered. */
  q?: string | undefined;
  /** The lowest and the highest price there is, in whole units. */
  bounds: { min: number; max: number } | null;
  locale: string;
  words: {
    sort: string;
    sorts: Record<ListingFilters["sort"], string>;
    facets: Record<"category" | "colour" | "material" | "price" | "availability" | "rating", string>;
    more: string;
    from: string;
    to: string;
    available: string;
    anyRating: string;
    /** "4 and up", by the number of stars. */
    ratings: Record<string, string>;
  };
}

/** More values than these are folded away behind a few. */
const manyValues = 10;
const fewValues = 8;

const legendClasses = "mb-2 font-medium";
const controlClasses = "size-4.5 shrink-0 accent-accent";

/** Every control of a listing's form; groups with nothing to choose are left out. */
export function FilterFields({ facets, filters, q, bounds, locale, words }: FilterFieldsProps) {
  const valuesOf = (name: Facet["name"]) => facets.find((facet) => facet.name === name)?.values ?? [];
  const byLabel = (a: Value, b: Value) => a.label.localeCompare(b.label, locale);
  const available = valuesOf("availability")[0];
  const ratings = valuesOf("rating");
  return (
    <div className="space-y-7 py-5 lg:py-0">
      {q ? <input type="hidden" name="q" value={q} /> : null}
      {(["category", "colour", "material"] as const).map((name) => {
        const values = name === "category" ? valuesOf(name) : valuesOf(name).sort(byLabel);
        return values.length > 0 ? (
          <Group key={name} legend={words.facets[name]}>
            <Values name={name} values={values} chosen={filters[name]} more={words.more} />
          </Group>
        ) : null;
      })}
      {bounds || filters.minPrice !== undefined || filters.maxPrice !== undefined ? (
        <Group legend={words.facets.price}>
          <div className="flex gap-3">
            <PriceField name="minPrice" label={words.from} value={filters.minPrice} hint={bounds?.min} />
            <PriceField name="maxPrice" label={words.to} value={filters.maxPrice} hint={bounds?.max} />
          </div>
        </Group>
      ) : null}
      {available ? (
        <Group legend={words.facets.availability}>
          <Choice
            name="available"
            value="true"
            isChosen={filters.available}
            label={words.available}
            count={available.count}
          />
        </Group>
      ) : null}
      {ratings.length > 0 ? (
        <Group legend={words.facets.rating}>
          <Choice
            type="radio"
            name="minRating"
            value=""
            label={words.anyRating}
            isChosen={filters.minRating === undefined}
          />
          {ratings.map(({ value, count }) => (
            <Choice
              key={value}
              type="radio"
              name="minRating"
              value={value}
              label={words.ratings[value] ?? value}
              count={count}
              isChosen={`${filters.minRating}` === value}
            />
          ))}
        </Group>
      ) : null}
      <label className="block lg:absolute lg:end-0 lg:top-5 lg:flex lg:items-center lg:gap-3">
        <span className="mb-2 block font-medium lg:mb-0 lg:text-sm lg:font-normal lg:text-muted">{words.sort}</span>
        <select
          name="sort"
          defaultValue={shownSort(filters)}
          data-shown={shownSort(filters)}
          className="min-h-11 w-full rounded-md border border-muted/60 bg-field px-3 text-base lg:w-auto lg:text-sm"
        >
          {Object.entries(words.sorts).map(([sort, label]) => (
            <option key={sort} value={sort === "recommended" ? "" : sort}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The first order is what silence asks for. */
const shownSort = ({ sort }: ListingFilters): string => (sort === "recommended" ? "" : sort);

const Group = ({ legend, children }: { legend: string; children: ReactNode }) => (
  <fieldset>
    <legend className={legendClasses}>{legend}</legend>
    {children}
  </fieldset>
);

function Values({ name, values, chosen, more }: { name: string; values: Value[]; chosen: string[]; more: string }) {
  const shown = values.length > manyValues ? values.slice(0, fewValues) : values;
  const folded = values.slice(shown.length);
  const list = (some: Value[]) => (
    <ul>
      {some.map((value) => (
        <li key={value.value}>
          <Choice {...value} name={name} isChosen={chosen.includes(value.value)} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {folded.length > 0 ? (
        <details open={folded.some(({ value }) => chosen.includes(value))} className="group/more">
          <summary className="flex min-h-9 list-none items-center text-sm underline underline-offset-4 group-open/more:hidden">
            {more}
          </summary>
          {list(folded)}
        </details>
      ) : null}
    </>
  );
}

interface ChoiceProps {
  type?: "checkbox" | "radio";
  name: string;
  value: string;
  label: string;
  isChosen: boolean;
  count?: number;
  swatch?: string | undefined;
}

function Choice({ type = "checkbox", name, value, label, isChosen, count, swatch }: ChoiceProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 text-[0.9375rem] hover:text-accent lg:min-h-8">
      <input type={type} name={name} value={value} defaultChecked={isChosen} className={controlClasses} />
      {swatch ? <span className="swatch size-4 shrink-0" style={{ background: swatch }} /> : null}
      <span className="min-w-0 break-words">{label}</span>
      {count === undefined ? null : <span className="ms-auto text-sm text-muted tabular-nums">{count}</span>}
    </label>
  );
}

function PriceField({
  name,
  label,
  value,
  hint,
}: {
  name: string;
  label: string;
  value?: number | undefined;
  hint: number | undefined;
}) {
  return (
    <label className="min-w-0 flex-1 text-sm text-muted">
      {label}
      <input
        type="number"
        inputMode="numeric"
        name={name}
        min={0}
        max={1_000_000}
        step={1}
        defaultValue={value}
        placeholder={hint === undefined ? undefined : `${hint}`}
        className="mt-1 block min-h-11 w-full rounded-md border border-muted/60 bg-field px-3 text-base text-ink placeholder:text-muted lg:text-sm"
      />
    </label>
  );
}
