import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "@/lib/domain/market";
import type { ContentPort } from "../content-port";

export type ContentWorld = {
  content: ContentPort;
  languages: readonly Language[];
  /** A page whose title differs from language to language. */
  page: string;
  /** A product that has a story. */
  product: string;
  /** A category with a size guide, and one above it without. */
  sized: [string, string];
};

/** The facts of every ContentPort. The world has at least two articles. */
export function describeContentPort(name: string, setUp: () => ContentWorld): void {
  describe(name, () => {
    let world: ContentWorld;
    beforeAll(() => {
      world = setUp();
    });

    it("answers null where nothing is published", async () => {
      const [language = "en"] = world.languages;
      const nothing = "there-is-no-such-thing";
      expect(await world.content.pageBySlug(nothing, language)).toBeNull();
      expect(await world.content.articleBySlug(nothing, language)).toBeNull();
      expect(await world.content.storyByProduct(nothing, language)).toBeNull();
    });

    it("has its page in the words of each language", async () => {
      const pages = await Promise.all(
        world.languages.map((language) => world.content.pageBySlug(world.page, language)),
      );
      expect(pages.map((page) => page?.slug)).toEqual(world.languages.map(() => world.page));
      expect(new Set(pages.map((page) => page?.title)).size).toBe(world.languages.length);
      expect(pages.every((page) => page && page.blocks.length > 0)).toBe(true);
    });

    it("lists every page as it opens, in the words of each language", async () => {
      for (const language of world.languages) {
        const pages = await world.content.pages(language);
        expect(pages.map(({ slug }) => slug)).toContain(world.page);
        for (const { slug, title, changedAt } of pages) {
          expect((await world.content.pageBySlug(slug, language))?.title).toBe(title);
          expect(Date.parse(changedAt)).toBeLessThanOrEqual(Date.now());
        }
      }
    });

    it("tells a product's story under the product's handle", async () => {
      for (const language of world.languages) {
        const story = await world.content.storyByProduct(world.product, language);
        expect(story?.product).toBe(world.product);
        expect(story?.blocks.length).toBeGreaterThan(0);
      }
    });

    it("has with the story of a product its film and what there is to download, from the shop's own origin", async () => {
      const [language = "en"] = world.languages;
      const story = await world.content.storyByProduct(world.product, language);
      expect(story?.film?.title).toBeTruthy();
      expect(story?.downloads.length).toBeGreaterThan(0);
      const addresses = [story?.film?.src, ...(story?.downloads ?? []).map(({ href }) => href)];
      for (const address of addresses) expect(address).toMatch(/^\/media\//);
    });

    it("finds the size guide of a category, with a cell for every column, and none of others", async () => {
      const [sized, unsized] = world.sized;
      for (const language of world.languages) {
        const guide = await world.content.sizeGuide([sized, unsized], language);
        expect(guide?.rows.length).toBeGreaterThan(0);
        expect(guide?.rows.map(({ cells }) => cells.length)).toEqual(guide?.rows.map(() => guide.columns.length));
      }
      expect(await world.content.sizeGuide([unsized], "en")).toBeNull();
      expect(await world.content.sizeGuide([], "en")).toBeNull();
    });

    it("lists articles newest first", async () => {
      for (const language of world.languages) {
        const times = (await world.content.articles(language)).map(({ publishedAt }) => Date.parse(publishedAt));
        expect(times.length).toBeGreaterThan(1);
        expect(times).toEqual([...times].sort((a, b) => b - a));
      }
    });

    it("opens each listed article as its card promised it", async () => {
      const [language = "en"] = world.languages;
      for (const card of await world.content.articles(language)) {
        const article = await world.content.articleBySlug(card.slug, language);
        expect(article).toMatchObject(card);
        expect(article?.blocks.length).toBeGreaterThan(0);
      }
    });

    it("leads somewhere from every page", async () => {
      for (const language of world.languages) {
        const { navigation } = await world.content.site(language);
        expect(navigation.length).toBeGreaterThan(0);
        expect(navigation.every(({ label }) => label.length > 0)).toBe(true);
      }
    });

    it("names everything there is to read, once, in the words of each language", async () => {
      for (const language of world.languages) {
        const titles = await world.content.titles(language);
        const named = (type: "article" | "page") => titles.filter((one) => one.type === type);
        const cards = await world.content.articles(language);
        expect(
          named("article")
            .map(({ slug }) => slug)
            .sort(),
        ).toEqual(cards.map(({ slug }) => slug).sort());
        const page = await world.content.pageBySlug(world.page, language);
        expect(named("page").filter(({ slug }) => slug === world.page)).toMatchObject([{ title: page?.title }]);
      }
    });

    it("tells the search each language's own words that mean the same, and whom they lead to first", async () => {
      const all = await Promise.all(world.languages.map((language) => world.content.searchSettings(language)));
      for (const { synonyms, pins } of all) {
        expect(synonyms.length).toBeGreaterThan(0);
        expect(synonyms.every((group) => group.length > 1)).toBe(true);
        expect(pins.length).toBeGreaterThan(0);
        expect(pins.every(({ products }) => products.length > 0)).toBe(true);
      }
      expect(new Set(all.map(({ synonyms }) => JSON.stringify(synonyms))).size).toBe(world.languages.length);
    });
  });
}
