import { useState } from "react";
import { Icon } from "@/components/ui/icon";

export interface StarFieldProps {
  legend: string;
  /** One star's name and verdict first. */
  stars: { name: string; verdict: string }[];
  /** The number chosen before, or 0. */
  begun: number;
  error: string | undefined;
}

/** One to five stars as a group of radios; the verdict stands beside them. */
export function StarField({ legend, stars, begun, error }: StarFieldProps) {
  const [value, setValue] = useState(begun);
  return (
    <div
      role="radiogroup"
      aria-labelledby="rating-legend"
      aria-required="true"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? "rating-error" : undefined}
    >
      <p id="rating-legend" className="text-sm font-medium">
        {legend}
      </p>
      <div className="mt-1 -ms-2 flex flex-wrap items-center">
        {stars.map(({ name, verdict }, index) => (
          <label
            key={name}
            className="grid size-11 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="rating"
              value={index + 1}
              checked={value === index + 1}
              onChange={() => setValue(index + 1)}
              className="sr-only"
            />
            <Icon name="star" className={`size-8 ${index < value ? "fill-accent text-accent" : "text-muted"}`} />
            <span className="sr-only">
              {name}, {verdict}
            </span>
          </label>
        ))}
        <span aria-hidden="true" className="ms-3 text-sm text-muted">
          {stars[value - 1]?.verdict}
        </span>
      </div>
      {error ? (
        <p id="rating-error" className="mt-1 text-sm text-alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}
