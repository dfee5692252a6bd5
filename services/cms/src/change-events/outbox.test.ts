import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ChangeEvent } from "./change-event";
import { createOutbox } from "./outbox";

const home: ChangeEvent = { type: "page.changed", slug: "home" };
const site: ChangeEvent = { type: "site.changed" };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function startOutbox() {
  const deliver = vi.fn(async (_events: ChangeEvent[]) => {});
  return { deliver, outbox: createOutbox({ deliver }) };
}

test("events close together leave once, each different one once", () => {
  const { deliver, outbox } = startOutbox();
  outbox.add([home]);
  vi.advanceTimersByTime(100);
  outbox.add([{ ...home }, site]);
  vi.advanceTimersByTime(149);
  expect(deliver).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(deliver.mock.calls).toEqual([[[home, site]]]);
});

test("events wait until their write is committed", () => {
  const { deliver, outbox } = startOutbox();
  let isCommitted = false;
  outbox.add([home], () => !isCommitted);
  vi.advanceTimersByTime(1000);
  expect(deliver).not.toHaveBeenCalled();
  isCommitted = true;
  vi.advanceTimersByTime(150);
  expect(deliver).toHaveBeenCalledExactlyOnceWith([home]);
});

test("events leave in the end even if their write never settles", () => {
  const { deliver, outbox } = startOutbox();
  outbox.add([home], () => true);
  vi.advanceTimersByTime(11_000);
  expect(deliver).toHaveBeenCalledTimes(1);
});

test("nothing is sent for no events", () => {
  const { deliver, outbox } = startOutbox();
  outbox.add([]);
  vi.advanceTimersByTime(1000);
  expect(deliver).not.toHaveBeenCalled();
});
