import type { ReactNode } from "react";
import type { ProductOption, Variant } from "@/lib/domain/product";
import { variantChoice } from "@/lib/domain/variant-choice";

export interface VariantPickerProps {
  options: ProductOption[];
  variants: Variant[];
  selected: Variant;
  onSelect: (variant: Variant) => void;
  /** What stands at the end of the last option's name, such as the way to the size guide. */
  aside?: ReactNode;
  words: { colon: string; unavailable: string; notMade: string };
}

/** One group of radios per option. What cannot be had in the chosen combination says so, and can still be looked at. */
export function VariantPicker({ options, variants, selected, onSelect, aside, words }: VariantPickerProps) {
  return options.map((option, index) => (
    <fieldset key={option.name} className="relative mt-6">
      <legend className="text-sm">
        {option.label}
        {words.colon}{" "}
        <span className="font-medium">
          {option.values.find((value) => value.value === selected.options[option.name])?.label}
        </span>
      </legend>
      {index === options.length - 1 && aside ? <div className="absolute end-0 -top-4">{aside}</div> : null}
      <div className="mt-2.5 flex flex-wrap gap-2">
        {option.values.map(({ value, label, swatch }) => {
          const { variant, state } = variantChoice(variants, selected, option.name, value);
          return (
            <label key={value} className={`choice ${state === "available" ? "" : "border-dashed"}`}>
              <input
                type="radio"
                name={option.name}
                value={value}
                checked={selected.options[option.name] === value}
                onChange={() => variant && onSelect(variant)}
                data-early=""
                suppressHydrationWarning
                className="sr-only"
              />
              {swatch ? <span className="swatch size-4" style={{ background: swatch }} /> : null}
              <span className={state === "available" ? "" : "text-muted line-through"}>{label}</span>
              {state === "available" ? null : (
                <span className="sr-only">({state === "not-made" ? words.notMade : words.unavailable})</span>
              )}
            </label>
          );
        })}
      </div>
    </fieldset>
  ));
}
