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
