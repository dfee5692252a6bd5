import type { AnswerStorePort } from "../answer-store-port";

type Kept = { fingerprint: string; answer?: unknown };

export function memoryAnswers(): AnswerStorePort {
  const kept = new Map<string, Kept>();
  const at = (scope: string, key: string) => JSON.stringify([scope, key]);
  return {
    async claim(scope, key, fingerprint) {
      const found = kept.get(at(scope, key));
      if (!found) {
        kept.set(at(scope, key), { fingerprint });
        return { state: "claimed" };
      }
      if (found.fingerprint !== fingerprint) return { state: "mismatch" };
      return "answer" in found ? { state: "answered", answer: found.answer } : { state: "running" };
    },
    async store(scope, key, answer) {
      const found = kept.get(at(scope, key));
      if (found) found.answer = answer;
    },
    async release(scope, key) {
      const found = kept.get(at(scope, key));
      if (found && !("answer" in found)) kept.delete(at(scope, key));
    },
  };
}
