import "server-only";
import type { Letter } from "@/lib/domain/mail";
import type { Market } from "@/lib/domain/market";
import { paths } from "@/lib/domain/paths";
import type { Product, Variant } from "@/lib/domain/product";
import { absolute } from "@/lib/server/absolute";
import { seal } from "@/lib/server/sealed-token";
import { words } from "@/lib/server/words";
import { confirmationLetter } from "./confirmation-letter";
import { letter } from "./letter";

/** A product by the name its letters use: with the variant's where it has several. */
const nameOf = (product: Product, variant: Variant): string =>
  product.variants.length > 1 ? `${product.title} (${variant.title})` : product.title;

/** Asks whether its reader wishes to be told when a variant is back. */
export const stockAlertLetter =
  (market: Market) =>
  (product: Product, variant: Variant): ((token: string) => Letter) => {
    const t = words(market, "letters");
    return confirmationLetter(market, {
      subject: t("stockAlertSubject", { title: product.title }),
      text: t("stockAlertText", { name: nameOf(product, variant) }),
    });
  };

/** Tells that a variant can be bought again, and how to hear no more of such. */
export async function backInStockLetter(
  { email }: { email: string },
  product: Product,
  variant: Variant,
  market: Market,
): Promise<Letter & { unsubscribeUrl: string }> {
  const t = words(market, "letters");
  const token = await seal("unsubscribe", { email });
  const subject = t("backSubject", { title: product.title });
  const written = letter(market, {
    subject,
    heading: subject,
    paragraphs: [t("backText", { name: nameOf(product, variant) })],
    action: {
      label: t("backAction"),
      href: absolute(`${paths.product(market.code, product.handle)}?v=${variant.sku}`),
    },
    notes: [t("backOnce"), { label: t("unsubscribe"), href: absolute(paths.unsubscribe(market.code, token)) }],
  });
  return { ...written, unsubscribeUrl: absolute(`/api/v1/unsubscriptions/${token}`) };
}
