import { expect, it } from "vitest";
import { formatLength, formatWeight } from "./format-measure";

const plain = (text: string) => text.replaceAll(/[\u202f\u00a0]/g, " ");

it("says lengths and weights as the market measures", () => {
  const [german, american] = [
    { locale: "de-DE", isInches: false },
    { locale: "en-US", isInches: true },
  ];
  expect(plain(formatLength(75, german))).toBe("75 cm");
  expect(plain(formatLength(75, american))).toBe("29.5 in");
  expect(plain(formatWeight(14_800, german))).toBe("14,8 kg");
  expect(plain(formatWeight(340, german))).toBe("340 g");
  expect(plain(formatWeight(14_800, american))).toBe("32.6 lb");
});
