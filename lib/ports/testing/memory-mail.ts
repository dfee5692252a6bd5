import type { Mail } from "@/lib/domain/mail";
import type { MailPort } from "../mail-port";

/** Puts every letter on a pile. */
export const memoryMail = (sent: Mail[]): MailPort => ({
  async send(mail) {
    sent.push(structuredClone(mail));
  },
});
