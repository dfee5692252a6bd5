import "server-only";
import { medusaCarts } from "@/lib/adapters/medusa/carts";
import { medusaCatalog } from "@/lib/adapters/medusa/catalog";
import { medusaCheckouts } from "@/lib/adapters/medusa/checkouts";
import { medusaFulfilment } from "@/lib/adapters/medusa/fulfilment";
import { createMedusa } from "@/lib/adapters/medusa/medusa";
import { medusaOrders } from "@/lib/adapters/medusa/orders";
import { payloadContent } from "@/lib/adapters/payload/content";
import { createPayload } from "@/lib/adapters/payload/payload";
import { payloadReviews } from "@/lib/adapters/payload/reviews";
import { postgresAnswers } from "@/lib/adapters/postgres/answers";
import { postgresConfirmations } from "@/lib/adapters/postgres/confirmations";
import { createShopDatabase } from "@/lib/adapters/postgres/database";
import { postgresStockAlerts } from "@/lib/adapters/postgres/stock-alerts";
import { sharpPhotos } from "@/lib/adapters/sharp/photos";
import { smtpMail } from "@/lib/adapters/smtp/mail";
import type { Ports } from "@/lib/ports/ports";
import { shopConfig } from "@/shop.config";
import { env } from "./env";

function wire(): Ports {
  const { COMMERCE_URL, COMMERCE_PUBLISHABLE_KEY, CMS_URL, CMS_API_KEY, DATABASE_URL, SMTP_URL, MAIL_FROM } = env();
  const medusa = createMedusa({
    url: COMMERCE_URL,
    publishableKey: COMMERCE_PUBLISHABLE_KEY,
    lowStockBelow: shopConfig.lowStock,
  });
  const database = createShopDatabase(DATABASE_URL);
  const payload = createPayload({ url: CMS_URL, apiKey: CMS_API_KEY });
  return {
    catalog: medusaCatalog(medusa),
    carts: medusaCarts(medusa),
    checkouts: medusaCheckouts(medusa),
    fulfilment: medusaFulfilment(medusa),
    orders: medusaOrders(medusa),
    answers: postgresAnswers(database),
    mail: smtpMail({ url: SMTP_URL, from: MAIL_FROM }),
    confirmations: postgresConfirmations(database),
    stockAlerts: postgresStockAlerts(database),
    content: payloadContent(payload),
    reviews: payloadReviews(payload),
    photos: sharpPhotos(),
  };
}

let wired: Ports | undefined;

/** The adapters behind the ports, joined on first use. To replace a back end, replace its lines above. */
export function ports(): Ports {
  wired ??= wire();
  return wired;
}
