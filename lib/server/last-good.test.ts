import { expect, test } from "vitest";
import { lastGood } from "./last-good";

const down = new Error("the CMS is down");
const silent = () => Promise.reject(down);
const says =
  <T>(value: T) =>
  async () =>
    value;

test("gives the last answer while nobody answers, and says that it is old", async () => {
  expect(await lastGood("seen", says("words"), "bare")).toEqual({ value: "words", isFresh: true });
  expect(await lastGood("seen", silent, "bare")).toEqual({ value: "words", isFresh: false });
  expect(await lastGood("seen", silent)).toEqual({ value: "words", isFresh: false });
});

test("gives what is otherwise where nothing was ever seen, also where that is nothing", async () => {
  expect(await lastGood("never seen", silent, "bare")).toEqual({ value: "bare", isFresh: false });
  expect(await lastGood<string | null>("never seen", silent, null)).toEqual({ value: null, isFresh: false });
});

test("passes the trouble on where nothing was ever seen and there is no otherwise", async () => {
  await expect(lastGood("never seen", silent)).rejects.toBe(down);
});

test("says that there is nothing only while it is told so", async () => {
  await lastGood("gone", says("words"));
  expect(await lastGood("gone", says(null))).toEqual({ value: null, isFresh: true });
  await expect(lastGood("gone", silent)).rejects.toBe(down);
});

test("forgets nothing that was seen for names that are made up", async () => {
  await lastGood("real", says("words"));
  for (let number = 0; number < 2500; number += 1) await lastGood(`made up ${number}`, says(null));
  expect(await lastGood("real", silent)).toEqual({ value: "words", isFresh: false });
});
