import { expect, test } from "vitest";
import { changedKeys } from "./changed-keys";

const published = { isPublished: true, key: "about" };
const draft = { isPublished: false, key: "about" };

test.each([
  ["a first draft", { before: undefined, after: draft, savedStatus: "draft" }, []],
  ["another draft of what was never published", { before: draft, after: draft, savedStatus: "draft" }, []],
  ["a draft over a published document", { before: published, after: published, savedStatus: "draft" }, []],
  ["publishing", { before: draft, after: published, savedStatus: "published" }, ["about"]],
  ["creating at once published", { before: undefined, after: published, savedStatus: "published" }, ["about"]],
  ["publishing again", { before: published, after: published, savedStatus: "published" }, ["about"]],
  ["unpublishing", { before: published, after: draft, savedStatus: "draft" }, ["about"]],
  ["deleting what is published", { before: published, after: undefined, savedStatus: undefined }, ["about"]],
  ["deleting a draft", { before: draft, after: undefined, savedStatus: undefined }, []],
])("%s announces the right names", (_what, change, keys) => {
  expect(changedKeys(change)).toEqual(keys);
});

test("a renamed document is announced under both names", () => {
  const renamed = { isPublished: true, key: "our-story" };
  expect(changedKeys({ before: published, after: renamed, savedStatus: "published" })).toEqual(["about", "our-story"]);
});
