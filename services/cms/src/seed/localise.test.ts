import { expect, test } from "vitest";
import { keepRowIds } from "./keep-row-ids";
import { DemoFile, filesIn, formatted, Localised, localise, picture, picturesIn } from "./localise";

const resolvers = { toFormattedText: (markdown: string) => ({ markdown }), toMediaId: () => 7, toFileId: () => 9 };
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

test("files are found at any depth, and each language gets its own", () => {
  const [english, other] = [new DemoFile("a.en.vtt", title), new DemoFile("a.vtt", title)];
  const content = { film: { captions: new Localised({ en: english, de: other, fr: other }) } };
  expect(filesIn(content).map(({ source }) => source)).toEqual(["a.en.vtt", "a.vtt", "a.vtt"]);
  const names = { ...resolvers, toFileId: (source: string) => source.length };
  expect(localise(content, "en", names)).toEqual({ film: { captions: 8 } });
  expect(localise(content, "fr", names)).toEqual({ film: { captions: 5 } });
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
