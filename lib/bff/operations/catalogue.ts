import "server-only";
import { ListingQuery } from "@/lib/domain/listing";
import { normaliseQuestion } from "@/lib/domain/normalise-question";
import { personalCards } from "@/lib/server/queries/cards";
import { categoryTree } from "@/lib/server/queries/category-tree";
import { contentPage } from "@/lib/server/queries/content-page";
import { listing } from "@/lib/server/queries/listing";
import { productPage } from "@/lib/server/queries/product-page";
import { productStory } from "@/lib/server/queries/product-story";
import { suggestions } from "@/lib/server/queries/suggestions";
import { work } from "../handle";
import { mayTry } from "../rate-limit";

export const listProducts = work("listProducts", async ({ input, market }) => {
  const { market: _, ...query } = input.query;
  return { status: 200, body: await listing(ListingQuery.parse(query), market) };
});

export const viewProduct = work("viewProduct", async ({ input, market }) => {
  const { handle } = input.params;
  const [found, story] = await Promise.all([productPage(handle, market), productStory(handle, market)]);
  return found ? { status: 200, body: { ...found, story } } : { problem: "product-unknown" };
});

export const listCards = work("listCards", async ({ input, market }) => ({
  status: 200,
  body: { products: await personalCards(input.query.handle, market) },
}));

export const suggestSearch = work("suggestSearch", async ({ input, market }) => {
  if (!(await mayTry("suggestSearch", "everyone"))) return { problem: "rate-limited" };
  return { status: 200, body: await suggestions(normaliseQuestion(input.query.q ?? ""), market) };
});

export const listCategories = work("listCategories", async ({ market }) => ({
  status: 200,
  body: { categories: await categoryTree(market) },
}));

export const viewContent = work("viewContent", async ({ input, market }) => {
  const page = await contentPage(input.params.slug, market);
  return page ? { status: 200, body: page } : { problem: "content-unknown" };
});
