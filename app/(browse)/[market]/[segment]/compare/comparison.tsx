import { CompareTable } from "@/components/compare/compare-table";
import { Notice } from "@/components/ui/notice";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import { readCompared } from "@/lib/domain/read-compared";
import { isShopError } from "@/lib/domain/shop-error";
import { soldProduct } from "@/lib/server/queries/product-page";
import { words } from "@/lib/server/words";
import { rowsOf } from "./compare-rows";

export interface ComparisonProps {
  market: Market;
  searchParams: Promise<{ products?: string | string[] }>;
}

/** The products its address names, side by side, with a word on those that cannot be shown. */
export async function Comparison({ market, searchParams }: ComparisonProps) {
  const { products: asked = "" } = await searchParams;
  const { handles, hasMore } = readCompared([asked].flat().join(","));
  const t = words(market, "compare");
  const found = await Promise.all(handles.map((handle) => soldProduct(handle, market))).catch((failure: unknown) => {
    if (isShopError(failure)) return null;
    throw failure;
  });
  if (!found) {
    const again = { label: t("retry"), href: paths.compare(market.code, handles) };
    return <Notice text={t("failed")} action={again} isAlert />;
  }
  const products = found.flatMap((one) => (one ? [one.product] : []));
  const missing = handles.length - products.length;
  const notes = [...(hasMore ? [t("tooMany")] : []), ...(missing > 0 ? [t("unknown", { count: missing })] : [])];
  return (
    <>
      {notes.length > 0 ? (
        <div role="status" className="mt-6 border-s-2 border-accent ps-4">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      ) : null}
      <div className="mt-8">
        {products.length === 0 ? (
          <Notice text={t("empty")} action={{ label: t("lookAround"), href: paths.home(market.code) }} />
        ) : (
          <CompareTable
            columns={products.map(({ handle, title, images }) => ({
              handle,
              title,
              href: paths.product(market.code, handle),
              image: images[0] ?? null,
              removeHref: paths.compare(
                market.code,
                products.map((one) => one.handle).filter((one) => one !== handle),
              ),
            }))}
            rows={rowsOf(products, market)}
            words={{
              table: t("table"),
              remove: t("remove"),
              differences: t("differences"),
              differs: t("differs"),
              none: t("none"),
            }}
          />
        )}
      </div>
    </>
  );
}
