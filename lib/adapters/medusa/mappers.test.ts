import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { toCartProblem } from "./cart-problem";
import sampleCart from "./samples/cart-de.json";
import sampleProduct from "./samples/product-us.json";
import { EngineCart, toCart } from "./to-cart";
import { EngineProduct, toProduct } from "./to-product";

const [us, , de] = shopConfig.markets;

describe("a cart recorded in Germany", () => {
  const cart = toCart(EngineCart.parse(sampleCart.cart), de);

  it("tells its sums with tax, in cents", () => {
    const eur = (amount: number) => ({ amount, currency: "EUR" });
    expect(cart.totals).toEqual({
      items: eur(89_000),
      shipping: eur(990),
      discount: eur(9_890),
      tax: eur(12_789),
      taxDisplay: "included",
      total: eur(80_100),
    });
  });

  it("tells its codes, its lines and pictures on the shop's own origin", () => {
    expect(cart.promotions.map(({ code }) => code)).toEqual(["WELCOME10", "FREESHIP"]);
    expect(cart.lines).toMatchObject([
      { productHandle: "fjord-lounge-chair", quantity: 1, title: "Loungesessel Fjord" },
    ]);
    expect(cart.lines[0]?.image?.src).toMatch(/^\/media\/commerce\//);
  });
});

describe("a product recorded in the United States", () => {
  it("has prices in dollars, and options named by what its variants use", () => {
    const product = toProduct(EngineProduct.parse(sampleProduct), us, 4);
    expect(product?.variants).toHaveLength(2);
    expect(product?.variants.every(({ price }) => price.current.currency === "USD")).toBe(true);
    const named = new Set(product?.options.flatMap(({ values }) => values.map(({ value }) => value)));
    for (const variant of product?.variants ?? []) {
      expect(Object.values(variant.options).every((value) => named.has(value))).toBe(true);
    }
  });

  it("points its variants at pictures that are shown, past a file that lies elsewhere", () => {
    const parsed = EngineProduct.parse(sampleProduct);
    const [first, ...rest] = parsed.images ?? [];
    if (!first || !rest[0]) throw new Error("the sample needs two pictures");
    const variants = parsed.variants.map((variant) => ({ ...variant, images: rest.slice(0, 1) }));
    const images = [{ ...first, url: "https://elsewhere.example/a.webp" }, ...rest];
    const product = toProduct({ ...parsed, images, variants }, us, 4);
    expect(product?.images).toHaveLength(rest.length);
    expect(product?.variants.map((variant) => variant.images)).toEqual(variants.map(() => [0]));
  });

  it("tells beside a sale price the lowest before it, in the market's currency, and of no usual price", () => {
    const parsed = EngineProduct.parse(sampleProduct);
    const prior_prices = [
      { currency_code: "eur", amount: 64 },
      { currency_code: "usd", amount: 950.5 },
    ];
    const priceWhere = (calculated_amount: number) => {
      const calculated_price = { calculated_amount, original_amount: 1015 };
      const variants = parsed.variants.map((variant) => ({ ...variant, prior_prices, calculated_price }));
      return toProduct({ ...parsed, variants }, us, 4)?.variants[0]?.price;
    };
    const usd = (amount: number) => ({ amount, currency: "USD" });
    expect(priceWhere(900)).toEqual({ current: usd(90_000), original: usd(101_500), lowest30Days: usd(95_050) });
    expect(priceWhere(1015)).toEqual({ current: usd(101_500) });
  });

  it("tells when its back-orders ship as far as a merchant's words can be read, and its sets beside its tags", () => {
    const shipsBy = (metadata: Record<string, unknown>) => {
      const variants = sampleProduct.variants.map((variant) => ({
        ...variant,
        ...{ metadata, inventory_quantity: 0, allow_backorder: true },
      }));
      const tags = [{ value: "fsc" }, { value: "set:reading-hours" }];
      return toProduct(EngineProduct.parse({ ...sampleProduct, variants, tags }), us, 4);
    };
    const availability = (metadata: Record<string, unknown>) => shipsBy(metadata)?.variants[0]?.availability;
    expect(availability({ restock_on: "2999-01-14" })).toEqual({ state: "back-order", shipsOn: "2999-01-14" });
    expect(availability({ lead_time_days: "42" })).toEqual({ state: "back-order", leadDays: 42 });
    for (const odd of [{ restock_on: "soon" }, { lead_time_days: -3 }, { lead_time_days: {} }, {}])
      expect(availability(odd), JSON.stringify(odd)).toEqual({ state: "back-order" });
    expect(shipsBy({})).toMatchObject({ tags: ["fsc"], sets: ["reading-hours"] });
  });

  it("is not sold where none of its variants has a price", () => {
    const parsed = EngineProduct.parse(sampleProduct);
    const unpriced = parsed.variants.map((variant) => ({ ...variant, calculated_price: null }));
    expect(toProduct({ ...parsed, variants: unpriced }, us, 4)).toBeNull();
  });
});

describe("the engine's refusals", () => {
  it.each([
    [{ code: "insufficient_inventory", message: "Some variant does not have the required inventory" }, "out-of-stock"],
    [{ message: "The promotion code NOPE is invalid" }, "promotion-invalid"],
    [{ message: "Variants variant_x do not exist or belong to a product that is not published" }, "variant-unknown"],
    [{ message: "Line item with id: cali_x was not found" }, "line-unknown"],
    [{ message: "Shipping Options are invalid for cart." }, "shipping-option-unavailable"],
    [{ message: "Cart cart_x is already completed." }, "cart-completed"],
    [{ message: "Cart with id 'cart_x' not found" }, "cart-completed"],
  ])("become the shopper's words: %j", (body, code) => {
    expect(toCartProblem({ status: 400, body })).toMatchObject({ code });
  });

  it("are nonsense where no shopper can have caused them", () => {
    expect(() => toCartProblem({ status: 400, body: { message: "Bad moon rising" } })).toThrow("upstream-nonsense");
  });
});
