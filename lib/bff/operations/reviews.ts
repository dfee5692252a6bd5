import "server-only";
import { ReviewQuery } from "@/lib/domain/review";
import { questionLetter, reviewLetter } from "@/lib/server/letters/voice-letters";
import { run } from "@/lib/server/run";
import { askQuestion as askQuestionUseCase } from "@/lib/use-cases/ask-question";
import { listQuestions as listQuestionsUseCase } from "@/lib/use-cases/list-questions";
import { listReviews as listReviewsUseCase } from "@/lib/use-cases/list-reviews";
import { voteHelpful as voteHelpfulUseCase } from "@/lib/use-cases/vote-helpful";
import { withdrawHelpful as withdrawHelpfulUseCase } from "@/lib/use-cases/withdraw-helpful";
import { writeReview as writeReviewUseCase } from "@/lib/use-cases/write-review";
import { work } from "../handle";
import { maySendLetter } from "../rate-limit";

export const listReviews = work("listReviews", async ({ input, market }) => {
  const { market: _, ...query } = input.query;
  const asked = { handle: input.params.handle, query: ReviewQuery.parse(query), market };
  return { status: 200, body: await run(listReviewsUseCase, asked) };
});

export const listQuestions = work("listQuestions", async ({ input, market }) => {
  const asked = { handle: input.params.handle, page: input.query.page, market };
  return { status: 200, body: await run(listQuestionsUseCase, asked) };
});

export const voteHelpful = work("voteHelpful", async ({ input }) => {
  const voted = await run(voteHelpfulUseCase, { ...input.params, ...input.body });
  return voted.ok ? { status: 200, body: { helpfulCount: voted.value } } : { problem: voted.problem };
});

export const withdrawHelpful = work("withdrawHelpful", async ({ input }) => {
  const voted = await run(withdrawHelpfulUseCase, { ...input.params, ...input.body });
  return voted.ok ? { status: 200, body: { helpfulCount: voted.value } } : { problem: voted.problem };
});

const sent = { status: 202 as const, body: { status: "confirmation-sent" as const } };

/** A field no person sees; whoever fills it in is thanked like everybody, and nothing happens. */
const isFilledInByProgram = ({ website }: { website?: string | undefined }) => Boolean(website);

export const writeReview = work("writeReview", async ({ input, market }) => {
  const { website, photos, ...review } = input.body;
  if (isFilledInByProgram({ website })) return sent;
  if (!(await maySendLetter())) return { problem: "rate-limited" };
  const files = photos.map((photo) => new Uint8Array(Buffer.from(photo, "base64")));
  const letter = (title: string) => reviewLetter(market, title);
  const written = await run(writeReviewUseCase, { ...input.params, review, files, market, letter });
  if (written.ok) return sent;
  if (written.problem.code !== "photo-unreadable") return { problem: written.problem.code };
  const pointer = `/body/photos/${written.problem.index}`;
  return { problem: "photo-unreadable", errors: [{ pointer, detail: "is no picture the shop can read" }] };
});

export const askQuestion = work("askQuestion", async ({ input, market }) => {
  const { website, ...question } = input.body;
  if (isFilledInByProgram({ website })) return sent;
  if (!(await maySendLetter())) return { problem: "rate-limited" };
  const letter = (title: string) => questionLetter(market, title);
  const asked = await run(askQuestionUseCase, { ...input.params, question, market, letter });
  return asked.ok ? sent : { problem: asked.problem };
});
