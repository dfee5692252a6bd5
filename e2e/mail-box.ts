import { type APIRequestContext, expect } from "@playwright/test";
import { env } from "./env";

type Mail = { subject: string; text: string; html: string; headers: Record<string, string> };

/** What the mail catcher holds for one address. */
export class MailBox {
  constructor(
    readonly request: APIRequestContext,
    readonly address: string,
  ) {}

  /** All letters, newest first. */
  async letters(): Promise<Mail[]> {
    const response = await this.request.get(`${env("MAIL_URL")}/api/mails?to=${encodeURIComponent(this.address)}`);
    return response.json();
  }

  /** The newest letter once there are `count`. */
  async newestOf(count: number): Promise<Mail> {
    await expect.poll(async () => (await this.letters()).length, `letters to ${this.address}`).toBe(count);
    const [newest] = await this.letters();
    if (!newest) throw new Error("no letter");
    return newest;
  }
}

/** The first address in a letter's text that matches. */
export function linkIn({ text }: Mail, pattern: RegExp): string {
  const found = [...text.matchAll(/https?:\S+/g)].map(([link]) => link).find((link) => pattern.test(link));
  if (!found) throw new Error(`The letter has no link like ${pattern}`);
  return found;
}
