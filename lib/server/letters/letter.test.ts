import { beforeAll, describe, expect, it, vi } from "vitest";
import { shopConfig } from "@/shop.config";
import { confirmationLetter } from "./confirmation-letter";

const [, gb, de, fr] = shopConfig.markets;
vi.mock("@/lib/server/absolute", () => ({ absolute: (path: string) => `https://shop.example${path}` }));

describe("a letter", () => {
  const wish = { subject: "Is <b>it</b> you?", text: 'About "Fjord" & <script>alert(1)</script>' };
  let written: ReturnType<ReturnType<typeof confirmationLetter>>;
  beforeAll(() => {
    written = confirmationLetter(gb, wish)("secret");
  });

  it("says the same as text and as HTML, with its link in both", () => {
    for (const body of [written.text, written.html]) {
      expect(body).toContain("https://shop.example/en-gb/confirm/secret");
      expect(body).toContain("48");
    }
  });

  it("lets nothing in it run or load", () => {
    expect(written.html).not.toMatch(/<(?:script|b|img|link|iframe)\b/);
    expect(written.html).toContain("&lt;script&gt;");
    expect(written.html).not.toMatch(/\bsrc=|url\(/);
  });

  it.each([
    [de, "Bestätigen"],
    [fr, "Confirmer"],
  ] as const)("speaks $language", (market, label) => {
    const { html, text } = confirmationLetter(market, wish)("secret");
    expect(html).toContain(`lang="${market.locale}"`);
    expect(text).toContain(label);
  });
});
