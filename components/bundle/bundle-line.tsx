import { Picture } from "@/components/commerce/picture";
import { PriceText } from "@/components/commerce/price-text";
import { UnitPrice, type UnitPriceWords } from "@/components/commerce/unit-price";
import type { BundleMember, BundleVariant } from "@/lib/domain/bundle";
import { isBuyable } from "@/lib/domain/is-buyable";

export interface BundleLineProps {
  member: BundleMember;
  chosen: BundleVariant;
  href: string;
  locale: string;
  words: UnitPriceWords & { choose: string; soldOut: string; was: string; now: string };
  onChoose: (variantId: string) => void;
}

/** One product of a set: its picture, which variant of it, and what that costs by itself. */
export function BundleLine({ member, chosen, href, locale, words, onChoose }: BundleLineProps) {
  const { handle, title, variants } = member;
  const field = `bundle-${handle}`;
  return (
    <li className="grid grid-cols-[6rem_1fr] content-start gap-x-4 border-t border-line py-5 md:grid-cols-1 md:border-0 md:py-0">
      <div className="row-span-3 aspect-4/5 overflow-hidden bg-linen md:row-span-1 md:mb-4">
        {chosen.image ? <Picture image={chosen.image} alt="" sizes="(min-width: 48rem) 22vw, 6rem" /> : null}
      </div>
      <h3 className="font-body text-base font-medium tracking-normal">
        <a href={`${href}?v=${chosen.sku}`} className="underline-offset-4 hover:underline">
          {title}
        </a>
      </h3>
      <div className="mt-1 flex flex-wrap gap-x-3 text-sm">
        <p>
          <PriceText price={chosen.price} locale={locale} words={words} />
        </p>
        <UnitPrice
          price={chosen.price.current}
          measure={chosen.measure}
          locale={locale}
          words={words}
          className="text-muted"
        />
      </div>
      {variants.length > 1 ? (
        <div className="mt-3">
          <label className="sr-only" htmlFor={field}>
            {words.choose.replace("{title}", () => title)}
          </label>
          <select
            id={field}
            value={chosen.id}
            onChange={(event) => onChoose(event.currentTarget.value)}
            className="min-h-11 w-full rounded-md border border-muted/60 bg-field px-3 text-sm"
          >
            {variants.map(({ id, title, availability }) => (
              <option key={id} value={id} disabled={!isBuyable(availability)}>
                {isBuyable(availability) ? title : `${title} (${words.soldOut})`}
              </option>
            ))}
          </select>
        </div>
      ) : (
        <p className="mt-3 text-sm text-muted">{chosen.title}</p>
      )}
    </li>
  );
}
