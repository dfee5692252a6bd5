import { styleText } from "node:util";
import type { Shop } from "../stack/run-shop.ts";
import { stripeMode } from "../stack/stripe-mode.ts";

/** What a person wants to know once the shop is up. */
export function welcome({ urls, secrets }: Shop, took: string): string {
  const row = (label: string, url: string, text = "") =>
    `    ${label.padEnd(12)} ${styleText("cyan", url.padEnd(32))} ${text}`;
  const takesTestCards = stripeMode(process.env) !== "live";
  return [
    "",
    `  ${styleText("bold", "Larch & Loom is open")} (${took}).`,
    "",
    row("Shop", urls.STOREFRONT_URL),
    row("Merchants", `${urls.COMMERCE_URL}/app`, "products, orders, stock"),
    row("Marketers", `${urls.CMS_URL}/admin`, "pages, stories, pictures"),
    row("Mail", urls.MAIL_URL, "every e-mail the shop sends"),
    "",
    `    Both admins:  ${secrets.ADMIN_EMAIL}  /  ${secrets.ADMIN_PASSWORD}`,
    ...(takesTestCards ? ["    Test card:    4242 4242 4242 4242, any future date, any code"] : []),
    "",
    "  Ctrl-C stops everything; the data stays. Logs are in .portico/logs.",
    "",
  ].join("\n");
}
