import { expect, test } from "vitest";
import { type Category, categoryPath } from "./category";

const node = (handle: string, ...children: Category[]): Category => ({
  handle,
  title: handle,
  description: "",
  children,
});
const tree = [node("living", node("sofas"), node("chairs")), node("dining")];
const handles = (handle: string) => categoryPath(tree, handle)?.map((category) => category.handle) ?? null;

test("leads from the root to a category", () => {
  expect(handles("chairs")).toEqual(["living", "chairs"]);
  expect(handles("dining")).toEqual(["dining"]);
});

test("is null for a handle the tree has not", () => {
  expect(handles("beds")).toBeNull();
});
