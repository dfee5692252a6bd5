import { expect, it } from "vitest";
import { callerAddress } from "./caller-address";

const from = (forwarded?: string) =>
  callerAddress(new Request("http://shop.example", forwarded ? { headers: { "x-forwarded-for": forwarded } } : {}));

it("believes the proxy, and not what the caller wrote before it", () => {
  expect(from("203.0.113.9")).toBe("203.0.113.9");
  expect(from("1.1.1.1, 203.0.113.9")).toBe("203.0.113.9");
});

it("counts callers without an address as one", () => expect(from()).toBe("unknown"));
