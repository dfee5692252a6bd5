import type { CSSProperties } from "react";
import type { Rating as RatingOfProduct } from "@/lib/domain/rating";

export interface StarsProps {
  /** From 0 to 5, parts of a star too. */
  value: number;
  /** What a screen reader says instead of the drawing. */
  label: string;
  className?: string;
}

/** Five stars, filled as far as the value goes. No script. */
export function Stars({ value, label, className = "" }: StarsProps) {
  return (
    <span
      role="img"
      aria-label={label}
      className={`stars ${className}`}
      style={{ "--stars": value } as CSSProperties}
    />
  );
}

export interface RatingProps {
  rating: RatingOfProduct;
  locale: string;
  /** With `{average}` and `{count}`, such as "{average} of 5 stars, reviews: {count}". */
  pattern: string;
}

/** What shoppers think of a product, in one short line. */
export function Rating({ rating, locale, pattern }: RatingProps) {
  const average = rating.average.toLocaleString(locale, { minimumFractionDigits: 1 });
  const count = rating.count.toLocaleString(locale);
  return (
    <span className="inline-flex items-center gap-1.5">
      <Stars value={rating.average} label={pattern.replace("{average}", average).replace("{count}", count)} />
      <span aria-hidden="true" className="text-muted">
        ({count})
      </span>
    </span>
  );
}
