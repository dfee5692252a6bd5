import { expect, test } from "vitest";
import { readableAddress } from "./readable-address";

test.each([
  ["/en-gb/products/%E0%A4", "/en-gb/products/%25E0%25A4"],
  ["/en-gb/%", "/en-gb/%25"],
  ["/en-gb/%zz/caf%C3%A9?q=%E0%A4&x=?", "/en-gb/%25zz/caf%C3%A9?q=%E0%A4&x=?"],
  ["/en-gb/products/caf%C3%A9%2F?v=%", "/en-gb/products/caf%C3%A9%2F?v=%"],
  ["/en-gb/search?__proto__=1", "/en-gb/search"],
  ["/en-gb/search?q=a+b&%5F_proto__&sort=price-asc&__proto__=2", "/en-gb/search?q=a+b&sort=price-asc"],
])("%s is read as %s", (url, readable) => expect(readableAddress(url)).toBe(readable));
