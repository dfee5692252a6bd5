import type { Endpoint } from "payload";
import { isTrusted } from "../access/rules";
import { refusal } from "../moderation/read-query";
import { readSubmission } from "../moderation/read-submission";
import { wholeOrNothing } from "../moderation/whole-or-nothing";

/** `POST /api/questions/submissions`: a question whose address was confirmed. It waits for moderation whatever the body says. */
export const submitQuestion: Endpoint = {
  path: "/submissions",
  method: "post",
  handler: async (req) => {
    if (!isTrusted(req)) return refusal(403, "forbidden");
    const body = await readSubmission(req);
    if (!body) return refusal(400, "input-invalid");
    const question = body.text("question");
    const { product, email } = body.shared;
    const same = { product: { equals: product }, email: { equals: email }, question: { equals: question } };
    const known = await req.payload.count({ collection: "questions", where: same, req });
    if (known.totalDocs > 0) return refusal(409, "duplicate");
    return wholeOrNothing(req, async () => {
      const data = { ...body.shared, question, answers: [], status: "pending" as const };
      const { id } = await req.payload.create({ collection: "questions", data, depth: 0, req });
      return { id };
    });
  },
};
