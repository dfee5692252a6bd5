import { describe, expect, it } from "vitest";
import { weaknessOf as weaknessInTheCms } from "../../services/cms/src/secret-strength";
import { weaknessOf as weaknessInTheEngine } from "../../services/commerce/src/config/secrets";
import { weaknessOf } from "./secret-strength";

const hex = "4f9c2b7d81e6a03542bd97fe18c65a0d";

describe.each([
  ["the storefront", weaknessOf],
  ["the engine", weaknessInTheEngine],
  ["the CMS", weaknessInTheCms],
])("a secret, to %s,", (_who, weakness) => {
  it.each([hex, hex.repeat(2), "Zm9yIHRoZSBzaG9wIG9mIExhcmNoIGFuZCBMb29t", `pk_${hex}`])("is strong: %s", (secret) => {
    expect(weakness(secret)).toBeUndefined();
  });

  it.each([
    "supersecret".repeat(4),
    "Development".repeat(3),
    "change-me".repeat(4),
    "secret".repeat(6),
    "test-test-secret-of-this-machine-42",
    `${hex}-password`,
    "your_secret_goes_here_and_nowhere_else",
  ])("is a well-known default: %s", (secret) => {
    expect(weakness(secret)).toBe("is a well-known default");
  });

  it.each(["", "tiny-one", hex.slice(1)])("is too short: %s", (secret) => {
    expect(weakness(secret)).toBe("is shorter than 32 characters");
  });

  it.each(["x".repeat(40), "a1".repeat(20), "abcdefg".repeat(6)])("repeats too few characters: %s", (secret) => {
    expect(weakness(secret)).toBe("repeats too few characters");
  });
});
