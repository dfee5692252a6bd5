import { describe, expect, it } from "vitest";
import { type Pieces, piecesInSets } from "./pieces-in-sets";

const reading = { tagId: "reading", productIds: ["chair", "lamp", "rug"] };
const dining = { tagId: "dining", productIds: ["table", "lamp"] };
const line = (id: string, productId: string, quantity: number) => ({ id, productId, quantity });
const inSets = (pieces: Pieces[]) => pieces.filter(({ tagId }) => tagId !== null);

describe("pieces in sets", () => {
  it("are those of one whole set", () => {
    const lines = [line("a", "chair", 1), line("b", "lamp", 1), line("c", "rug", 1), line("d", "mug", 4)];
    expect(piecesInSets(lines, [reading])).toEqual([
      { lineId: "a", tagId: "reading", quantity: 1 },
      { lineId: "b", tagId: "reading", quantity: 1 },
      { lineId: "c", tagId: "reading", quantity: 1 },
      { lineId: "d", tagId: null, quantity: 4 },
    ]);
  });

  it("are none where a product of the set is missing", () => {
    expect(inSets(piecesInSets([line("a", "chair", 2), line("b", "lamp", 2)], [reading]))).toEqual([]);
    expect(inSets(piecesInSets([line("a", "chair", 3)], [reading]))).toEqual([]);
    expect(piecesInSets([], [reading])).toEqual([]);
  });

  it("are of as many sets as the rarest product makes, and the rest is bought by itself", () => {
    const lines = [line("a", "chair", 3), line("b", "lamp", 2), line("c", "rug", 5)];
    expect(inSets(piecesInSets(lines, [reading])).map(({ quantity }) => quantity)).toEqual([2, 2, 2]);
    expect(piecesInSets(lines, [reading])).toContainEqual({ lineId: "c", tagId: null, quantity: 3 });
  });

  it("may be of several variants of a product", () => {
    const lines = [line("a", "chair", 1), line("a2", "chair", 1), line("b", "lamp", 2), line("c", "rug", 1)];
    expect(piecesInSets(lines, [reading])).toContainEqual({ lineId: "a2", tagId: null, quantity: 1 });
    expect(inSets(piecesInSets([...lines, line("c2", "rug", 1)], [reading]))).toHaveLength(5);
  });

  it("belong to one set only, however many could be made up of them", () => {
    const lines = [line("a", "chair", 1), line("b", "lamp", 1), line("c", "rug", 1), line("t", "table", 1)];
    expect(inSets(piecesInSets(lines, [reading, dining])).map(({ tagId }) => tagId)).toEqual(Array(3).fill("reading"));
    const more = lines.map((one) => (one.id === "b" ? { ...one, quantity: 2 } : one));
    expect(inSets(piecesInSets(more, [reading, dining]))).toHaveLength(5);
  });

  it("are none of a set of one product", () => {
    expect(inSets(piecesInSets([line("a", "chair", 2)], [{ tagId: "lonely", productIds: ["chair"] }]))).toEqual([]);
  });
});
