import { setTimeout as wait } from "node:timers/promises";
import { answersOk } from "../scripts/stack/readiness.ts";

/** Waits until the URL answers 200. Throws after two minutes. */
export async function untilAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!(await answersOk(url))) {
    if (Date.now() > deadline) throw new Error(`${url} did not answer within two minutes`);
    await wait(200);
  }
}
