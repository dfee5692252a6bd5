import fc from "fast-check";
import { Sort } from "@/lib/domain/listing";
import { Currency } from "@/lib/domain/market";
import { MarketCode } from "../v1/market-query";
import type { OperationName } from "../v1/routes";
import type { Input } from "../v1/types";

const query = fc.record({ market: fc.constantFrom(...MarketCode.options) });
const handle = fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}$/);
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,80}$/);
const text = (most: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength: most })
    .filter((value) => value.trim() !== "" && value.length <= most);
const quantity = fc.integer({ min: 1, max: 20 });
const price = fc.integer({ min: 0, max: 100_000_000 });
const facet = fc.oneof(text(40), fc.array(text(40), { maxLength: 12 }));
const code = fc.record({ code: text(60) });
const email = fc.stringMatching(/^[a-z0-9]{1,20}(\.[a-z0-9]{1,20})?$/).map((name) => `${name}@larch.example`);

const stars = fc.integer({ min: 1, max: 5 });
const reviewId = fc.integer({ min: 1, max: 999_999_999 }).map(String);
const vote = fc.record({ voter: fc.uuid() });

const address = fc.record(
  {
    firstName: text(80),
    lastName: text(80),
    company: text(120),
    street: text(160),
    street2: text(160),
    postalCode: text(20),
    city: text(100),
    province: text(40),
    country: fc.stringMatching(/^[a-z]{2}$/),
    phone: text(40),
  },
  { requiredKeys: ["firstName", "lastName", "street", "postalCode", "city", "country"] },
);
const card = fc.record({
  number: fc.stringMatching(/^[0-9 ]{12,23}$/),
  expiry: fc.stringMatching(/^(0[1-9]|1[0-2]) ?\/ ?[0-9]{2}$/),
  cvc: fc.stringMatching(/^[0-9]{3,4}$/),
});

const secretToken = fc.stringMatching(/^[A-Za-z0-9_-]{43}$/);

/** Any input the contract says an operation takes, as a caller would send it. */
export const validInput: { [N in OperationName]: fc.Arbitrary<Input<N>> } = {
  viewHealth: fc.constant({}),
  listMarkets: fc.constant({}),
  listProducts: fc.record({
    query: fc.record(
      {
        market: fc.constantFrom(...MarketCode.options),
        category: fc.oneof(handle, fc.array(handle, { minLength: 2, maxLength: 12 })),
        collection: handle,
        q: text(80),
        colour: facet,
        material: facet,
        available: fc.constantFrom("true", "false"),
        minPrice: price,
        maxPrice: price,
        minRating: fc.integer({ min: 1, max: 5 }),
        sort: fc.constantFrom(...Sort.options),
        page: fc.integer({ min: 1, max: 50 }),
      },
      { requiredKeys: ["market"] },
    ),
  }),
  viewProduct: fc.record({ params: fc.record({ handle }), query }),
  listCards: fc.record({
    query: fc.record({
      market: fc.constantFrom(...MarketCode.options),
      handle: fc.oneof(handle, fc.array(handle, { minLength: 1, maxLength: 24 })),
    }),
  }),
  suggestSearch: fc.record({
    query: fc.record(
      { market: fc.constantFrom(...MarketCode.options), q: fc.oneof(fc.constant(""), text(80)) },
      { requiredKeys: ["market"] },
    ),
  }),
  listReviews: fc.record({
    params: fc.record({ handle }),
    query: fc.record(
      {
        market: fc.constantFrom(...MarketCode.options),
        sort: fc.constantFrom("newest", "helpful", "highest", "lowest"),
        stars: fc.oneof(stars, fc.array(stars, { maxLength: 5 })),
        verified: fc.constantFrom("true", "false"),
        photos: fc.constantFrom("true", "false"),
        language: fc.constantFrom("en", "de", "fr"),
        page: fc.integer({ min: 1, max: 100 }),
      },
      { requiredKeys: ["market"] },
    ),
  }),
  listQuestions: fc.record({
    params: fc.record({ handle }),
    query: fc.record(
      { market: fc.constantFrom(...MarketCode.options), page: fc.integer({ min: 1, max: 100 }) },
      { requiredKeys: ["market"] },
    ),
  }),
  writeReview: fc.record({
    params: fc.record({ handle }),
    query,
    body: fc.record(
      {
        rating: stars,
        title: text(100),
        text: text(400).map((words) => `A chair to read in. ${words}`),
        author: text(60),
        email,
        photos: fc.array(fc.base64String({ minLength: 4, maxLength: 40 }), { maxLength: 3 }),
        website: fc.string({ maxLength: 200 }),
      },
      { requiredKeys: ["rating", "title", "text", "author", "email"] },
    ),
  }),
  askQuestion: fc.record({
    params: fc.record({ handle }),
    query,
    body: fc.record(
      {
        question: text(400).map((words) => `How wide is it? ${words}`),
        author: text(60),
        email,
        website: fc.string({ maxLength: 200 }),
      },
      { requiredKeys: ["question", "author", "email"] },
    ),
  }),
  voteHelpful: fc.record({ params: fc.record({ reviewId }), body: vote }),
  withdrawHelpful: fc.record({ params: fc.record({ reviewId }), body: vote }),
  listCategories: fc.record({ query }),
  viewContent: fc.record({ params: fc.record({ slug: fc.stringMatching(/^[a-z0-9-]{1,100}$/) }), query }),
  viewCart: fc.record({ query }),
  addToCart: fc.record({ query, body: fc.record({ variantId: id, quantity }) }),
  addBundle: fc.record({
    query,
    body: fc.record({ variantIds: fc.uniqueArray(id, { minLength: 2, maxLength: 10 }) }),
  }),
  changeLine: fc.record({ params: fc.record({ lineId: id }), query, body: fc.record({ quantity }) }),
  removeLine: fc.record({ params: fc.record({ lineId: id }), query }),
  applyPromotion: fc.record({ query, body: code }),
  removePromotion: fc.record({ query, body: code }),
  setAddresses: fc.record({
    query,
    body: fc.record({ email, shipping: address, billing: address }, { requiredKeys: ["email", "shipping"] }),
  }),
  listShippingOptions: fc.record({ query }),
  chooseShippingOption: fc.record({ query, body: fc.record({ optionId: id }) }),
  listPaymentMethods: fc.record({ query }),
  choosePaymentMethod: fc.record({
    query,
    body: fc.record({ methodId: id, card }, { requiredKeys: ["methodId"] }),
  }),
  placeOrder: fc.record({
    query,
    body: fc.record({
      total: fc.record({ amount: fc.maxSafeInteger(), currency: fc.constantFrom(...Currency.options) }),
    }),
  }),
  answerChallenge: fc.record({ query, body: fc.record({ challengeId: text(200), isConfirmed: fc.boolean() }) }),
  viewOrder: fc.record({ params: fc.record({ orderToken: fc.stringMatching(/^[A-Za-z0-9._-]{20,200}$/) }), query }),
  requestStockAlert: fc.record({ params: fc.record({ handle }), query, body: fc.record({ variantId: id, email }) }),
  confirmAddress: fc.record({ params: fc.record({ token: secretToken }) }),
  unsubscribe: fc.record({ params: fc.record({ token: fc.stringMatching(/^[A-Za-z0-9._-]{20,400}$/) }) }),
};
