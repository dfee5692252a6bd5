import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { describeAnswerStorePort } from "./answer-store-port-suite";
import { describeCartPort } from "./cart-port-suite";
import { describeCatalogPort } from "./catalog-port-suite";
import type { CatalogWorld } from "./catalog-world";
import { describeCheckoutPort } from "./checkout-port-suite";
import { describeConfirmationPort } from "./confirmation-port-suite";
import { describeContentPort } from "./content-port-suite";
import { describeFulfilmentPort } from "./fulfilment-port-suite";
import { memoryPorts } from "./memory-ports";
import { describeMerchandising } from "./merchandising-suite";
import { describeOrderPort } from "./order-port-suite";
import { describePhotoPort } from "./photo-port-suite";
import { describeReviewPort } from "./review-port-suite";
import { changed, readyCart, type SaleWorld, testCards } from "./sale-world";
import { describeStockAlertPort } from "./stock-alert-port-suite";

const [us, gb, de, fr] = shopConfig.markets;

const saleWorld = async (): Promise<SaleWorld> => ({
  ...memoryPorts(),
  home: gb,
  abroad: us,
  variantIds: ["mug-chalk", "mug-moss"],
  soldOutVariantId: "jug-clear",
  promotion: "WELCOME10",
  freeDelivery: "FREESHIP",
});

const catalogWorld = (): CatalogWorld => ({
  catalog: memoryPorts().catalog,
  markets: [gb, us, de, fr],
  product: "mug",
  bundle: "gifts",
  word: "stoneware",
  categories: ["kitchen", "cups"],
  collection: "gifts",
  others: ["bench", "chair"],
});
describeCatalogPort("the catalogue in memory", catalogWorld);
describeMerchandising("merchandising in memory", catalogWorld);
describeContentPort("the content in memory", () => ({
  content: memoryPorts().content,
  languages: ["en", "de", "fr"],
  page: "home",
  product: "mug",
  sized: ["cups", "kitchen"],
}));
describeFulfilmentPort("how the shop in memory sends", () => {
  const { fulfilment, catalog } = memoryPorts();
  return { fulfilment, catalog, market: gb, product: "mug", soldOut: "jug" };
});
describeCartPort("carts in memory", saleWorld);
describeCheckoutPort("the checkout in memory", saleWorld);
describeOrderPort("orders in memory", saleWorld);
describeAnswerStorePort("answers in memory", () => memoryPorts().answers);
describeConfirmationPort("confirmations in memory", () => memoryPorts().confirmations);
describeStockAlertPort("stock alerts in memory", () => memoryPorts().stockAlerts);
describeReviewPort("reviews in memory", () => {
  const { reviews, approveAll } = memoryPorts();
  return { reviews, approve: async () => approveAll(), photo: "AQ==" };
});
describePhotoPort("photos in memory", async () => ({
  photos: memoryPorts().photos,
  picture: new Uint8Array([0xff, 0xd8, ...Buffer.from("where it was")]),
  secret: "where it was",
}));

describe("the shop in memory", () => {
  it("drops on the way to another market what is not sold there", async () => {
    const { carts } = memoryPorts();
    const cartId = await carts.create(gb);
    await changed(carts.addLine(cartId, { variantId: "mug-chalk", quantity: 1 }, gb));
    await changed(carts.addLine(cartId, { variantId: "kettle-steel", quantity: 1 }, gb));
    const moved = await changed(carts.moveToMarket(cartId, de));
    expect(moved.lines.map(({ variantId }) => variantId)).toEqual(["mug-chalk"]);
  });

  it("sells its last pieces to whoever pays first", async () => {
    const { carts, checkouts } = memoryPorts();
    const world = { carts, home: gb, variantIds: ["bench-oak", "mug-moss"] satisfies [string, string] };
    const [first, second] = [await readyCart(world, testCards.approve), await readyCart(world, testCards.approve)];
    expect(await checkouts.complete(first.cartId)).toMatchObject({ ok: true });
    expect(await checkouts.complete(second.cartId)).toMatchObject({ ok: false, problem: { code: "out-of-stock" } });
  });

  it("is a new shop with every call", async () => {
    const cartId = await memoryPorts().carts.create(gb);
    expect(await memoryPorts().carts.read(cartId, gb)).toBeNull();
  });
});
