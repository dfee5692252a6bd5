import PostalMime from "postal-mime";

/** A mail as the catcher keeps it. */
export interface CaughtMail {
  id: number;
  /** RFC 3339. */
  at: string;
  /** Who it was really sent to, whatever its headers say. */
  to: string[];
  from: string;
  subject: string;
  headers: Record<string, string>;
  text: string;
  html: string;
}

const most = 500;

/** Takes mails apart and keeps the last few hundred, newest first. */
export function mailBox() {
  const mails: CaughtMail[] = [];
  let last = 0;
  return {
    async keep(raw: Buffer, to: string[]): Promise<void> {
      const { from, subject, headers, text, html } = await PostalMime.parse(raw);
      last += 1;
      mails.unshift({
        id: last,
        at: new Date().toISOString(),
        to,
        from: from?.address ?? "",
        subject: subject ?? "",
        headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
        text: text ?? "",
        html: html ?? "",
      });
      mails.length = Math.min(mails.length, most);
    },
    /** All, or those to one address. */
    list: (to: string | null): CaughtMail[] =>
      to === null ? mails : mails.filter((mail) => mail.to.includes(to.toLowerCase())),
    find: (id: number): CaughtMail | undefined => mails.find((mail) => mail.id === id),
    forget(): void {
      mails.length = 0;
    },
  };
}

export type MailBox = ReturnType<typeof mailBox>;
