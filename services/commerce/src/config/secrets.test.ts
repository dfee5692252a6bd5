import { describe, expect, it } from "vitest";
import { secretProblems } from "./secrets";

const STRONG = "f3a9c1d27b604e8d95b1a6c0e2d47f88";
const OTHER = "0c5e7b1f9a3d4862be90d7f4a1c6538e";

describe("secretProblems", () => {
  it("accepts different strong secrets", () => {
    expect(secretProblems({ JWT_SECRET: STRONG, COOKIE_SECRET: OTHER })).toEqual([]);
  });

  it.each([
    ["missing", undefined],
    ["a well-known default", "supersecret"],
    ["a well-known default", "development".repeat(3)],
    ["shorter than 32 characters", "f3a9c1d27b604e8d"],
    ["repeats too few characters", "abababababababababababababababababab"],
  ])("names a variable that is %s, never its value", (reason, value) => {
    const [problem = ""] = secretProblems({ JWT_SECRET: value });
    expect(problem).toContain("JWT_SECRET");
    expect(problem).toContain(reason);
    if (value) expect(problem).not.toContain(value);
  });

  it("refuses the same secret for two purposes", () => {
    expect(secretProblems({ JWT_SECRET: STRONG, COOKIE_SECRET: STRONG })).toEqual([
      "COOKIE_SECRET has the same value as JWT_SECRET",
    ]);
  });
});
