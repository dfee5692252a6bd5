import { expect, it } from "vitest";
import type { Address } from "./address";
import { cityLine } from "./city-line";

const address: Address = { firstName: "A", lastName: "B", street: "1 Lane", postalCode: "", city: "", country: "" };

it.each([
  [{ country: "us", city: "San Francisco", province: "CA", postalCode: "94105" }, "San Francisco, CA 94105"],
  [{ country: "gb", city: "York", postalCode: "YO1 7HH" }, "York, YO1 7HH"],
  [{ country: "de", city: "Berlin", postalCode: "10115" }, "10115 Berlin"],
  [{ country: "fr", city: "Paris", postalCode: "75002" }, "75002 Paris"],
])("names the town as the country does: %o", (town, line) => {
  expect(cityLine({ ...address, ...town })).toBe(line);
});
