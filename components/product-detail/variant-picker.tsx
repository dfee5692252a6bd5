import { isBuyable } from "@/lib/domain/is-buyable";
import type { ProductOption, Variant } from "@/lib/domain/product";

export interface VariantPickerProps {
  options: ProductOption[];
  variants: Variant[];
  selected: Variant;
  onSelect: (variant: Variant) => void;
  words: { unavailable: string };
}

/** The variant one value away from the selected one; where there is none, the nearest that has the value. */
function variantWith(variants: Variant[], selected: Variant, name: string, value: string): Variant | undefined {
  const withValue = variants.filter((variant) => variant.options[name] === value);
  const sharedWith = (variant: Variant) =>
    Object.keys(selected.options).filter((key) => variant.options[key] === selected.options[key]).length;
  return withValue.sort((a, b) => sharedWith(b) - sharedWith(a))[0];
}

/** One group of radios per option. What cannot be had in the chosen combination says so, and can still be looked at. */
export function VariantPicker({ options, variants, selected, onSelect, words }: VariantPickerProps) {
  return options.map((option) => (
    <fieldset key={option.name} className="mt-6">
      <legend className="text-sm">
        {option.label}:{" "}
        <span className="font-medium">
          {option.values.find((value) => value.value === selected.options[option.name])?.label}
        </span>
      </legend>
      <div className="mt-2.5 flex flex-wrap gap-2">
        {option.values.map(({ value, label, swatch }) => {
          const target = variantWith(variants, selected, option.name, value);
          const isAvailable = target !== undefined && isBuyable(target.availability);
          return (
            <label key={value} className="choice">
              <input
                type="radio"
                name={option.name}
                value={value}
                checked={selected.options[option.name] === value}
                onChange={() => target && onSelect(target)}
                data-early=""
                suppressHydrationWarning
                className="sr-only"
              />
              {swatch ? <span className="swatch size-4" style={{ background: swatch }} /> : null}
              <span className={isAvailable ? "" : "text-muted line-through"}>{label}</span>
              {isAvailable ? null : <span className="sr-only">({words.unavailable})</span>}
            </label>
          );
        })}
      </div>
    </fieldset>
  ));
}
