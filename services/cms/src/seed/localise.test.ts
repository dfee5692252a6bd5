import { expect, test } from "vitest";
import { keepRowIds } from "./keep-row-ids";
import { formatted, localise, picture, picturesIn } from "./localise";

const resolvers = { toFormattedText: (markdown: string) => ({ markdown }), toMediaId: () => 7 };
const title = { en: "Hello", de: "Hallo", fr: "Bonjour !" };

test("words, formatted text and pictures become those of one language", () => {
  const content = { slug: "home", blocks: [{ title, image: picture("a.webp"), text: formatted(title) }] };
  expect(localise(content, "de", resolvers)).toEqual({
    slug: "home",
    blocks: [{ title: "Hallo", image: 7, text: { markdown: "Hallo" } }],
  });
});

test("French punctuation keeps its word", () => {
  expect(localise(title, "fr", resolvers)).toBe("Bonjour\u00a0!");
});

test("pictures are found at any depth", () => {
  expect(picturesIn({ image: picture("a.webp"), blocks: [{ image: picture("b.webp") }] })).toEqual([
    "a.webp",
    "b.webp",
  ]);
});

test("rows keep their ids, references and texts do not change", () => {
  const saved = {
    id: 3,
    blocks: [{ id: "row-1", image: { id: 7 }, title: "Hello", items: [{ id: "row-2", label: "A" }] }],
  };
  const german = { blocks: [{ image: 7, title: "Hallo", items: [{ label: "B" }] }] };
  expect(keepRowIds(german, saved)).toEqual({
    blocks: [{ id: "row-1", image: 7, title: "Hallo", items: [{ id: "row-2", label: "B" }] }],
  });
});
