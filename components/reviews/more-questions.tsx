"use client";

import { useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { ApiError, api } from "@/lib/client/api";
import type { Question } from "@/lib/domain/question";
import { QuestionList, type QuestionListProps } from "./question-list";

export interface MoreQuestionsProps {
  handle: string;
  market: string;
  locale: string;
  /** Whether there are more than the page shows. */
  hasMore: boolean;
  words: QuestionListProps["words"] & { more: string; loading: string; problems: Record<string, string> };
}

/** The questions after those that stand on the page. */
export function MoreQuestions({ handle, market, locale, hasMore, words }: MoreQuestionsProps) {
  const [questions, setQuestions] = useState<Question[]>([]);
  const [page, setPage] = useState(hasMore ? 2 : null);
  const [problem, setProblem] = useState("");
  const [isLoading, setIsLoading] = useState(false);

  async function load(next: number) {
    setIsLoading(true);
    setProblem("");
    try {
      const found = await api("listQuestions", { params: { handle }, query: { market, page: next } });
      setQuestions([...questions, ...found.questions]);
      setPage(next * found.pageSize < found.total ? next + 1 : null);
    } catch (error) {
      setProblem(words.problems[error instanceof ApiError ? error.code : "other"] ?? words.problems.other ?? "");
    }
    setIsLoading(false);
  }

  return (
    <div aria-busy={isLoading}>
      <QuestionList questions={questions} locale={locale} words={words} />
      <p role="status" className={problem ? "text-alert" : "sr-only"}>
        {isLoading ? words.loading : problem}
      </p>
      {page ? (
        <button type="button" disabled={isLoading} onClick={() => load(page)} className={buttonClasses.quiet}>
          {isLoading ? words.loading : words.more}
        </button>
      ) : null}
    </div>
  );
}
