import { z } from "zod";
import { Language } from "./market";
import { Handle } from "./product";
import { WrittenQuestion } from "./written-voice";

export const Answer = z.object({
  text: z.string(),
  author: z.string(),
  /** Whether the shop itself answers. */
  isMerchant: z.boolean(),
  /** RFC 3339. */
  createdAt: z.iso.datetime({ offset: true }),
});
export type Answer = z.infer<typeof Answer>;

/** What a shopper asked of a product and a moderator let pass. All of it is plain text. */
export const Question = z.object({
  id: z.string(),
  question: z.string(),
  author: z.string(),
  language: Language,
  answers: z.array(Answer),
  /** RFC 3339. */
  createdAt: z.iso.datetime({ offset: true }),
});
export type Question = z.infer<typeof Question>;

/** One page of a product's questions, those in the shopper's language first. */
export const QuestionPage = z.object({
  questions: z.array(Question),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pageSize: z.int().positive(),
});
export type QuestionPage = z.infer<typeof QuestionPage>;

export const noQuestions: QuestionPage = { questions: [], total: 0, page: 1, pageSize: 6 };

/** A question on its way to moderation. */
export const NewQuestion = z.strictObject({ ...WrittenQuestion.shape, product: Handle, language: Language });
export type NewQuestion = z.infer<typeof NewQuestion>;
