import type { ReactNode } from "react";
import { DimensionDrawings } from "@/components/product-detail/dimension-drawing";
import type { Download } from "@/lib/domain/content";
import { formatWeight } from "@/lib/domain/format-measure";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { words } from "@/lib/server/words";
import { measuringOf } from "@/shop.config";
import { PageSection } from "./page-section";

export interface ProductDetailsProps {
  product: Product;
  downloads: Download[];
  market: Market;
}

/** What one wants to know before buying: what it is, how large, of what, how to look after it, what to take home to read. */
export function ProductDetails({ product, downloads, market }: ProductDetailsProps) {
  const t = words(market, "product");
  const { description, features, dimensions, weightGrams, materials, care } = product;
  const measuring = measuringOf(market);
  const size = new Intl.NumberFormat(market.locale, { style: "unit", unit: "kilobyte" });
  return (
    <PageSection id="details" title={t("details")}>
      <div className="grid gap-x-14 gap-y-12 md:grid-cols-12">
        <div className="md:col-span-5">
          <p className="text-lg">{description}</p>
          <Bullets items={features} />
        </div>
        {dimensions ? (
          <div id="dimensions" className="scroll-mt-8 md:col-span-6 md:col-start-7">
            <h3 className="mb-4 font-body text-base font-medium">{t("dimensions")}</h3>
            <DimensionDrawings
              dimensions={dimensions}
              variants={product.variants}
              measuring={measuring}
              words={{
                front: t("front"),
                side: t("side"),
                above: t("above"),
                width: t("width"),
                depth: t("depth"),
                height: t("height"),
              }}
            />
          </div>
        ) : null}
      </div>
      <div className="mt-12 grid gap-x-10 gap-y-8 border-t border-line pt-8 sm:grid-cols-2 lg:grid-cols-4">
        <Fact title={t("materials")} items={materials} />
        <Fact title={t("weight")} items={weightGrams ? [formatWeight(weightGrams, measuring)] : []} />
        <Fact title={t("care")} items={care} />
        <Fact
          title={t("downloads")}
          items={downloads.map(({ title, href, kilobytes }) => (
            <a key={href} href={href} className="inline-block py-1 underline underline-offset-4">
              {t("download", { title, size: size.format(kilobytes) })}
            </a>
          ))}
        />
      </div>
    </PageSection>
  );
}

function Bullets({ items }: { items: string[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="mt-5 list-disc space-y-1 ps-5 text-muted">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A named list; one without items is left out. */
function Fact({ title, items }: { title: string; items: ReactNode[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="mb-3 font-body text-base font-medium">{title}</h3>
      <ul className="space-y-1.5 text-muted">
        {items.map((item, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <li key={index}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
