import { expect, it } from "vitest";
import { markWords } from "./mark-words";

const marked = (text: string, q: string) =>
  markWords(text, q)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join("");

it("marks the beginnings of words that were typed, whatever their case and accents", () => {
  expect(marked("Drift Sofa", "sof")).toBe("Drift [Sof]a");
  expect(marked("Canapé Dérive", "cana der")).toBe("[Cana]pé [Dér]ive");
  expect(marked("Große Vase", "gross")).toBe("[Groß]e Vase");
});

it("leaves the rest as it is", () => {
  expect(marked("Stools & benches", "ool")).toBe("Stools & benches");
  expect(marked("Oak", "")).toBe("Oak");
  expect(marked("", "oak")).toBe("");
});
