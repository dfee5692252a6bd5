import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { type NewReview, ReviewQuery } from "@/lib/domain/review";
import type { ReviewPort } from "../review-port";

export type ReviewWorld = {
  reviews: ReviewPort;
  /** Lets everything pass that waits for moderation of a product. */
  approve(product: string): Promise<void>;
  /** A picture as the shop keeps one, in base64. */
  photo: string;
};

const everything = ReviewQuery.parse({});
const address = () => `${randomUUID()}@larch.example`;

/** The facts of every ReviewPort. Each speaks of a product that nobody else speaks of. */
export function describeReviewPort(name: string, setUp: () => ReviewWorld): void {
  describe(name, () => {
    let world: ReviewWorld;
    let product: string;
    beforeEach(() => {
      world = setUp();
      product = `suite-${randomUUID()}`;
    });

    const write = (more: Partial<NewReview & { isVerifiedBuyer: boolean }> = {}) =>
      world.reviews.submit({
        product,
        email: address(),
        rating: 4,
        title: "Good",
        text: "Stands well on any floor.",
        author: "Ada",
        language: "en",
        photos: [],
        isVerifiedBuyer: false,
        ...more,
      });
    const list = async (query: Partial<ReviewQuery> = {}, language: "en" | "de" | "fr" = "en") =>
      world.reviews.list(product, { ...everything, ...query }, language);
    const titles = async (...query: Parameters<typeof list>) =>
      (await list(...query)).reviews.map(({ title }) => title);

    it("has nothing of a product nobody spoke of", async () => {
      expect(await list()).toMatchObject({ reviews: [], total: 0, counts: [0, 0, 0, 0, 0] });
      expect(await world.reviews.questions(product, 1, "en")).toMatchObject({ questions: [], total: 0 });
    });

    it("shows a review once it was approved, word for word, and its address to nobody", async () => {
      const email = address();
      const words = { title: "<b>Bold</b>", text: "<script>alert(1)</script>\n\n“Ça tient”", author: "O’Neil & Søn" };
      await write({ ...words, email, photos: [world.photo], isVerifiedBuyer: true });
      expect((await list()).total).toBe(0);
      await world.approve(product);
      const page = await list();
      expect(page).toMatchObject({ total: 1, counts: [0, 0, 0, 1, 0] });
      expect(page.reviews[0]).toMatchObject({
        ...words,
        rating: 4,
        isVerifiedBuyer: true,
        helpfulCount: 0,
        reply: null,
      });
      expect(page.reviews[0]?.photos).toHaveLength(1);
      expect(JSON.stringify(page)).not.toContain(email);
    });

    it("takes one review of a product from an address, however it is spelled", async () => {
      const email = address();
      expect(await write({ email })).toMatchObject({ ok: true });
      expect(await write({ email: email.toUpperCase() })).toEqual({ ok: false, problem: "review-duplicate" });
    });

    it("sorts, narrows and counts", async () => {
      await write({ title: "first", rating: 2, isVerifiedBuyer: true });
      await write({ title: "second", rating: 5, language: "de" });
      await write({ title: "third", rating: 3, photos: [world.photo] });
      await world.approve(product);
      expect(await titles({ sort: "highest" })).toEqual(["second", "third", "first"]);
      expect(await titles({ sort: "lowest" })).toEqual(["first", "third", "second"]);
      expect(await titles({ stars: [5, 2], sort: "lowest" })).toEqual(["first", "second"]);
      expect(await titles({ verified: true })).toEqual(["first"]);
      expect(await titles({ photos: true })).toEqual(["third"]);
      expect(await titles({ language: "de" })).toEqual(["second"]);
      expect(await list({ verified: true })).toMatchObject({ total: 1, counts: [0, 1, 1, 0, 1] });
    });

    it("begins with the shopper's language where the newest come first", async () => {
      await write({ title: "alt", language: "de" });
      await write({ title: "neuf", language: "fr" });
      await write({ title: "neu", language: "de" });
      await world.approve(product);
      expect(await titles({}, "de")).toEqual(["neu", "alt", "neuf"]);
      expect(await titles({}, "fr")).toEqual(["neuf", "neu", "alt"]);
    });

    it("gives pages that share nothing and leave out nothing", async () => {
      for (let count = 1; count <= 10; count += 1) await write({ title: `number ${count}` });
      await world.approve(product);
      const [one, two] = [await list({ page: 1 }), await list({ page: 2 })];
      expect(one.total).toBe(10);
      expect(one.reviews).toHaveLength(one.pageSize);
      expect(new Set([...one.reviews, ...two.reviews].map(({ title }) => title)).size).toBe(10);
      expect((await list({ page: 3 })).reviews).toEqual([]);
    });

    it("counts a device's vote once and takes it back", async () => {
      await write({ title: "quiet" });
      await write({ title: "loud" });
      await world.approve(product);
      const { reviews } = await list();
      const id = reviews.find(({ title }) => title === "quiet")?.id ?? "";
      const voter = randomUUID();
      expect(await world.reviews.vote(id, voter, true)).toBe(1);
      expect(await world.reviews.vote(id, voter, true)).toBe(1);
      expect(await world.reviews.vote(id, randomUUID(), true)).toBe(2);
      expect(await titles({ sort: "helpful" })).toEqual(["quiet", "loud"]);
      expect(await world.reviews.vote(id, voter, false)).toBe(1);
      expect(await world.reviews.vote(id, voter, false)).toBe(1);
      expect(await world.reviews.vote("999999999", voter, true)).toBeNull();
    });

    it("shows a question once it was approved, and the same one but once", async () => {
      const question = {
        product,
        email: address(),
        author: "Ada",
        language: "de" as const,
        question: "Is it <i>blue</i>?",
      };
      await world.reviews.ask(question);
      await world.reviews.ask(question);
      expect((await world.reviews.questions(product, 1, "en")).total).toBe(0);
      await world.approve(product);
      const page = await world.reviews.questions(product, 1, "en");
      expect(page.total).toBe(1);
      expect(page.questions[0]).toMatchObject({
        question: question.question,
        author: "Ada",
        language: "de",
        answers: [],
      });
      expect(JSON.stringify(page)).not.toContain(question.email);
    });
  });
}
