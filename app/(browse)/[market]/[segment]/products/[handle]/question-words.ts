import { operations } from "@/lib/contract/v1/operations";
import type { Market } from "@/lib/domain/market";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { problemWords, words } from "@/lib/server/words";
import { writtenIn } from "./review-words";

/** The words of the list of questions, as patterns for what runs in the browser without a translator. */
export function questionListWords(market: Market) {
  const t = words(market, "questions");
  return {
    merchant: t("merchant"),
    unanswered: t("unanswered"),
    writtenIn: writtenIn(market, (values) => t("writtenIn", values)),
    more: t("more"),
    loading: t("loading"),
    problems: problemWords(market, operations.listQuestions.problems),
  };
}

/** The words of the form, the rules at its fields among them. */
export function questionFormWords(market: Market, product: string) {
  const t = words(market, "questions");
  const { question, author } = voiceLimits;
  return {
    open: t("ask"),
    title: t("askAbout", { product }),
    close: t("close"),
    question: t("question"),
    author: t("author"),
    authorHint: t("authorHint"),
    email: t("email"),
    emailHint: t("emailHint"),
    send: t("send"),
    sending: t("sending"),
    thanks: t("thanks"),
    thanksText: t.raw("thanksText"),
    check: t("check"),
    rules: {
      question: t("ruleQuestion", { least: question.least, most: question.most }),
      author: t("ruleAuthor", { most: author }),
      email: t("ruleEmail"),
    },
    problems: problemWords(market, operations.askQuestion.problems),
  };
}
