import fc from "fast-check";

const known = [
  "\u0000",
  "a\u0000b",
  "\ud83d\ude00",
  "\u202e\u200b",
  "..",
  "../../etc/passwd",
  "%",
  "%00",
  "%2e%2e%2f",
  "'; drop table product; --",
  '<script>alert("x")</script>',
  "{{7*7}}<%= 7*7 %>",
  "__proto__",
  "constructor",
  "_",
  "-",
  "[object Object]",
  "\\",
  "*:* & | ! ( ) <->",
  "\r\nset-cookie: a=b",
  "x".repeat(600),
  "\u00df".repeat(100),
  "-1",
  "1e309",
  "NaN",
  "999999999",
  "99999999999999999999",
];

/** Words that have broken parsers, databases, file systems and templates before, and any others. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...known) },
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
);

/** A query string that says more, or other things, than `valid` does. */
export const hostileSearch = (valid: string): fc.Arbitrary<string> =>
  fc
    .record({
      key: fc.constantFrom(
        "q",
        "colour",
        "material",
        "category",
        "page",
        "minPrice",
        "sort",
        "market",
        "__proto__",
        "x",
      ),
      value: hostile,
      times: fc.constantFrom(1, 1, 2, 13),
      keepsValid: fc.boolean(),
    })
    .map(({ key, value, times, keepsValid }) => {
      const search = new URLSearchParams(keepsValid ? valid : "market=en-gb");
      if (keepsValid) search.delete(key);
      for (let time = 0; time < times; time += 1) search.append(key, value);
      return search.toString();
    });
