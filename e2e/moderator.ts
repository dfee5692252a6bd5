import { type APIRequestContext, expect } from "@playwright/test";
import { env } from "./env";

type Voice = {
  id: number;
  status: string;
  product: string;
  email: string;
  isVerifiedBuyer?: boolean;
  photos?: { filename: string }[];
};

/** Who reads in the CMS what shoppers wrote, over its API. */
export class Moderator {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: { authorization: string },
  ) {}

  static async signIn(request: APIRequestContext): Promise<Moderator> {
    const data = { email: env("ADMIN_EMAIL"), password: env("ADMIN_PASSWORD") };
    const { token } = await (await request.post(`${env("CMS_URL")}/api/users/login`, { data })).json();
    return new Moderator(request, { authorization: `JWT ${token}` });
  }

  /** What an address has sent in. */
  async voicesOf(collection: "reviews" | "questions", email: string): Promise<Voice[]> {
    const where = `where[email][equals]=${encodeURIComponent(email.toLowerCase())}`;
    const response = await this.request.get(`${env("CMS_URL")}/api/${collection}?${where}`, { headers: this.headers });
    expect(response.status()).toBe(200);
    return (await response.json()).docs;
  }

  /** The one thing an address has sent in, once it is there. */
  async waiting(collection: "reviews" | "questions", email: string): Promise<Voice> {
    await expect.poll(async () => (await this.voicesOf(collection, email)).length).toBe(1);
    const [voice] = await this.voicesOf(collection, email);
    if (!voice) throw new Error("nothing was sent in");
    return voice;
  }

  async create(collection: "reviews" | "questions", data: unknown): Promise<number> {
    const response = await this.request.post(`${env("CMS_URL")}/api/${collection}`, { headers: this.headers, data });
    expect(response.status()).toBe(201);
    return (await response.json()).doc.id;
  }

  async change(collection: "reviews" | "questions", id: number, data: unknown): Promise<void> {
    const response = await this.request.patch(`${env("CMS_URL")}/api/${collection}/${id}`, {
      headers: this.headers,
      data,
    });
    expect(response.status()).toBe(200);
  }

  async remove(collection: "reviews" | "questions", id: number): Promise<void> {
    await this.request.delete(`${env("CMS_URL")}/api/${collection}/${id}`, { headers: this.headers });
  }
}
