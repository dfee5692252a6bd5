import type { Question } from "@/lib/domain/question";
import { QuestionCard, type QuestionCardProps } from "./question-card";

export interface QuestionListProps extends Omit<QuestionCardProps, "question"> {
  questions: Question[];
}

/** Questions one under the other. */
export function QuestionList({ questions, ...card }: QuestionListProps) {
  return (
    <ul>
      {questions.map((question) => (
        <li key={question.id}>
          <QuestionCard question={question} {...card} />
        </li>
      ))}
    </ul>
  );
}
