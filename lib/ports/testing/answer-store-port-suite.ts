import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { AnswerStorePort } from "../answer-store-port";

/** The facts of every AnswerStorePort. Each uses scopes and keys that nothing else has. */
export function describeAnswerStorePort(name: string, setUp: () => AnswerStorePort): void {
  describe(name, () => {
    let answers: AnswerStorePort;
    let scope: string;
    let key: string;
    beforeEach(() => {
      answers = setUp();
      scope = randomUUID();
      key = randomUUID();
    });

    it("lets one of ten claims at once win, and tells the others that it runs", async () => {
      const claims = await Promise.all(Array.from({ length: 10 }, () => answers.claim(scope, key, "same")));
      expect(claims.map(({ state }) => state).sort()).toEqual(["claimed", ...Array<string>(9).fill("running")]);
    });

    it.each([[{ status: 201, body: { lines: [1, null] } }], ["words"], [0], [false]])(
      "gives the answer %j back",
      async (answer) => {
        await answers.claim(scope, key, "same");
        await answers.store(scope, key, answer);
        expect(await answers.claim(scope, key, "same")).toEqual({ state: "answered", answer });
      },
    );

    it("refuses a key that was used for another request, whether it runs or was answered", async () => {
      await answers.claim(scope, key, "one");
      expect(await answers.claim(scope, key, "other")).toEqual({ state: "mismatch" });
      await answers.store(scope, key, "done");
      expect(await answers.claim(scope, key, "other")).toEqual({ state: "mismatch" });
    });

    it("keeps the keys of two shoppers apart", async () => {
      await answers.claim(scope, key, "same");
      expect(await answers.claim(randomUUID(), key, "same")).toEqual({ state: "claimed" });
    });

    it("lets a released key be claimed anew, even for another request", async () => {
      await answers.claim(scope, key, "one");
      await answers.release(scope, key);
      expect(await answers.claim(scope, key, "other")).toEqual({ state: "claimed" });
    });

    it("releases no key that was answered", async () => {
      await answers.claim(scope, key, "same");
      await answers.store(scope, key, "done");
      await answers.release(scope, key);
      expect(await answers.claim(scope, key, "same")).toEqual({ state: "answered", answer: "done" });
    });
  });
}
