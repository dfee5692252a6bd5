import { expect, test } from "vitest";
import { productsSeen } from "./announce-review";

const approved = { product: "mug", status: "approved" };

test.each([
  ["approved", { product: "mug", status: "pending" }, approved, ["mug"]],
  ["taken back", approved, { product: "mug", status: "rejected" }, ["mug"]],
  ["changed while shown", approved, approved, ["mug"]],
  ["moved to another product", approved, { product: "vase", status: "approved" }, ["mug", "vase"]],
  ["deleted", approved, undefined, ["mug"]],
  ["sent in", undefined, { product: "mug", status: "pending" }, []],
  ["rejected unseen", { product: "mug", status: "pending" }, { product: "mug", status: "rejected" }, []],
])("what was %s concerns the pages that show it", (_, before, after, products) => {
  expect(productsSeen(before, after)).toEqual(products);
});
