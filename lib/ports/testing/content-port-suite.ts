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
  });
}
