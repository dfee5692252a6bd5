import sharp from "sharp";
import { afterAll, beforeAll } from "vitest";
import { ports } from "../server/ports";
import { describeReviewPort } from "./testing/review-port-suite";

const { CMS_URL = "", ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
let authorization = "";
let photo = "";

beforeAll(async () => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ email, password });
  const answer = await fetch(`${CMS_URL}/api/users/login`, { method: "POST", headers, body });
  const { token } = (await answer.json()) as { token: string };
  authorization = `JWT ${token}`;
  const picture = sharp({ create: { width: 30, height: 20, channels: 3, background: "#2f5d50" } });
  photo = (await picture.webp().toBuffer()).toString("base64");
});

/** As a moderator does who lets everything pass. */
async function approve(product: string): Promise<void> {
  for (const collection of ["reviews", "questions"]) {
    await fetch(`${CMS_URL}/api/${collection}?where[product][equals]=${product}`, {
      method: "PATCH",
      headers: { authorization, "content-type": "application/json" },
      body: JSON.stringify({ status: "approved" }),
    });
  }
}

/** The suite speaks of products of its own alone. */
afterAll(async () => {
  for (const collection of ["reviews", "questions"]) {
    const where = "where[product][like]=suite-";
    await fetch(`${CMS_URL}/api/${collection}?${where}`, { method: "DELETE", headers: { authorization } });
  }
});

describeReviewPort("reviews of the CMS", () => ({ reviews: ports().reviews, approve, photo }));
