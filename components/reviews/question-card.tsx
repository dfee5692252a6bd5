import type { Question } from "@/lib/domain/question";

export interface QuestionCardProps {
  question: Question;
  locale: string;
  words: {
    /** Beside an answer of the shop itself. */
    merchant: string;
    unanswered: string;
    /** "Written in German", by language; the market's own language has no entry. */
    writtenIn: Record<string, string>;
  };
}

const dayOf = (time: string, locale: string): string =>
  new Date(time).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });

/** What one shopper asked, and what was answered. Its words are shown as the text they are. */
export function QuestionCard({ question, locale, words }: QuestionCardProps) {
  const { question: asked, author, language, answers, createdAt } = question;
  return (
    <article className="border-t border-line py-7">
      <h3
        lang={language}
        className="prose-width whitespace-pre-line wrap-anywhere font-body text-lg font-medium tracking-normal"
      >
        {asked}
      </h3>
      <p className="mt-1 text-sm text-muted">
        <span className="wrap-anywhere">{author}</span> · <time dateTime={createdAt}>{dayOf(createdAt, locale)}</time>
        {words.writtenIn[language] ? ` · ${words.writtenIn[language]}` : null}
      </p>
      {answers.length === 0 ? <p className="mt-3 text-muted">{words.unanswered}</p> : null}
      {answers.map((answer) => (
        <div
          key={answer.createdAt + answer.text}
          className={`mt-4 prose-width border-s-2 ps-4 ${answer.isMerchant ? "border-accent" : "border-line"}`}
        >
          <p lang={language} className="whitespace-pre-line wrap-anywhere leading-relaxed">
            {answer.text}
          </p>
          <p className="mt-1 text-sm text-muted">
            <span className="wrap-anywhere">{answer.author}</span>
            {answer.isMerchant ? <span className="font-medium text-accent"> · {words.merchant}</span> : null} ·{" "}
            <time dateTime={answer.createdAt}>{dayOf(answer.createdAt, locale)}</time>
          </p>
        </div>
      ))}
    </article>
  );
}
