import { AskQuestion } from "@/components/reviews/ask-question";
import { MoreQuestions } from "@/components/reviews/more-questions";
import { QuestionList } from "@/components/reviews/question-list";
import type { Market } from "@/lib/domain/market";
import type { Product } from "@/lib/domain/product";
import { productQuestions } from "@/lib/server/queries/product-questions";
import { words } from "@/lib/server/words";
import { PageSection } from "./page-section";
import { questionFormWords, questionListWords } from "./question-words";

/** What shoppers ask of the product; the first of it is in the page's HTML. */
export async function ProductQuestions({ product, market }: { product: Product; market: Market }) {
  const found = await productQuestions(product.handle, market);
  if (!found) return null;
  const { questions, total, pageSize } = found;
  const t = words(market, "questions");
  const list = questionListWords(market);
  const { code, locale } = market;
  return (
    <PageSection id="questions" title={t("title")}>
      <div className="mb-8 flex flex-wrap items-center justify-between gap-6">
        <p className="prose-width text-muted">{total > 0 ? t("count", { count: total }) : t("empty")}</p>
        <AskQuestion handle={product.handle} market={code} words={questionFormWords(market, product.title)} />
      </div>
      <QuestionList questions={questions} locale={locale} words={list} />
      <MoreQuestions handle={product.handle} market={code} locale={locale} hasMore={total > pageSize} words={list} />
    </PageSection>
  );
}
