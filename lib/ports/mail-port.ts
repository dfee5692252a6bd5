import type { Mail } from "@/lib/domain/mail";

export type MailPort = {
  /** Hands a letter to the mail server. A ShopError where it does not take it. */
  send(mail: Mail): Promise<void>;
};
