import type { DeliveryLinesProps } from "@/components/product-detail/delivery-lines";
import type { Availability } from "@/lib/domain/availability";
import type { Fulfilment } from "@/lib/domain/fulfilment";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { words } from "@/lib/server/words";
import { holidaysOf } from "@/shop.config";
import { daysWords } from "./product-words";

/** Pieces at a counter in one number, for the page says it of every variant. */
function piecesOf(availability: Availability | undefined): number {
  if (availability?.state === "low-stock") return availability.left;
  return availability?.state === "in-stock" ? -1 : 0;
}

/** How the product comes to the shopper, as compactly as the page can carry it. */
export function deliveryLines(
  { variants }: Product,
  { delivery, pickup }: Fulfilment,
  market: Market,
): DeliveryLinesProps {
  const t = words(market, "product");
  return {
    delivery: delivery.map(({ name, days }) => ({ name, days, inDays: daysWords(days, market) })),
    pickup: pickup.map(({ name, address, days, stock }) => ({
      name: t("pickupIn", { place: name }),
      address,
      days,
      inDays: t("inDays", { days: days.max }),
      stock: variants.map(({ id }) => piecesOf(stock[id])),
    })),
    locale: market.locale,
    holidays: holidaysOf(market.country),
    words: {
      title: t("delivery"),
      none: t("pickupNone"),
      plenty: t.raw("pickupPlenty"),
      left: t.raw("pickupLeft"),
    },
  };
}
