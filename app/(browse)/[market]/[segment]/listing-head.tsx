import type { ReactNode } from "react";
import { Breadcrumb, type BreadcrumbProps } from "@/components/commerce/breadcrumb";
import { ListingFrame } from "@/components/product-list/listing-frame";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { absolute } from "@/lib/server/absolute";
import { words } from "@/lib/server/words";
import { frameWords } from "./listing-words";

export interface ListingHeadProps {
  market: Market;
  title: string;
  description: string;
  /** The way down to this listing, without home and itself. */
  steps?: BreadcrumbProps["steps"];
  /** What leads further, below the description. */
  ways?: ReactNode;
  children: ReactNode;
}

/** What a listing is, above the pages of its products; it stays while they come and go. */
export function ListingHead({ market, title, description, steps = [], ways, children }: ListingHeadProps) {
  const home = { title: words(market, "common")("home"), href: paths.home(market.code) };
  return (
    <ListingFrame words={frameWords(market)}>
      <div className="page-width pt-6">
        <Breadcrumb
          label={words(market, "listing")("breadcrumb")}
          steps={[home, ...steps, { title }]}
          absolute={absolute}
        />
        <h1 className="mt-6 title-large">{title}</h1>
        {description ? <p className="mt-4 prose-width text-lg text-muted">{description}</p> : null}
        {ways}
        {children}
      </div>
    </ListingFrame>
  );
}
