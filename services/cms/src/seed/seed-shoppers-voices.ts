import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Payload, PayloadRequest } from "payload";
import type { Locale } from "./localise";
import { inTransaction } from "./seed-request";

interface Voice {
  product: string;
  author: string;
  language: Locale;
  /** The day it was written. */
  date: string;
}

interface ReviewEntry extends Voice {
  rating: number;
  title: string;
  text: string;
  isVerifiedBuyer: boolean;
  helpfulCount: number;
  photos?: string[];
  reply?: string;
}

interface QuestionEntry extends Voice {
  question: string;
  answers: { text: string; author: string; isMerchant: boolean; date: string }[];
}

interface VoicesFile {
  reviews: ReviewEntry[];
  questions: QuestionEntry[];
}

const atNoon = (date: string): string => `${date}T12:00:00.000Z`;

/** Approved reviews and questions for a shop that has none yet; one that a moderator deleted never comes back. */
export async function seedShoppersVoices(payload: Payload, folder: string): Promise<void> {
  const voices = JSON.parse(await readFile(path.join(folder, "reviews.json"), "utf8")) as VoicesFile;
  if ((await payload.count({ collection: "reviews" })).totalDocs === 0) {
    await inTransaction(payload, async (req) => {
      for (const [index, entry] of voices.reviews.entries()) await createReview(req, folder, entry, index);
    });
  }
  if ((await payload.count({ collection: "questions" })).totalDocs === 0) {
    await inTransaction(payload, async (req) => {
      for (const [index, { date, answers, ...words }] of voices.questions.entries()) {
        const data = {
          ...words,
          answers: answers.map((answer) => ({ ...answer, date: atNoon(answer.date) })),
          email: `asker-${index + 1}@larch.example`,
          status: "approved" as const,
          createdAt: atNoon(date),
        };
        await req.payload.create({ collection: "questions", data, depth: 0, req });
      }
    });
  }
}

async function createReview(req: PayloadRequest, folder: string, entry: ReviewEntry, index: number): Promise<void> {
  const { date, photos: sources = [], ...words } = entry;
  const photos: number[] = [];
  for (const source of sources) {
    const data = await readFile(path.join(folder, source));
    const name = `review-${index + 1}-${path.basename(source)}`;
    const file = { data, mimetype: "image/webp", name, size: data.byteLength };
    const made = await req.payload.create({
      collection: "review-photos",
      data: {},
      file,
      overwriteExistingFiles: true,
      req,
    });
    photos.push(made.id);
  }
  const email = `reviewer-${index + 1}@larch.example`;
  const data = { ...words, photos, email, status: "approved" as const, createdAt: atNoon(date) };
  await req.payload.create({ collection: "reviews", data, depth: 0, req });
}
