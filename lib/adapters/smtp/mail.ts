import "server-only";
import { createTransport } from "nodemailer";
import { ShopError } from "@/lib/domain/shop-error";
import type { MailPort } from "@/lib/ports/mail-port";

/** Milliseconds; a shopper waits for the first letter. */
const patience = { connectionTimeout: 3_000, greetingTimeout: 3_000, socketTimeout: 8_000 };

/**
 * Letters by SMTP, over a few connections that are kept.
 * @param from as `Name <name@example.com>`
 */
export function smtpMail({ url, from }: { url: string; from: string }): MailPort {
  const transport = createTransport({ url, pool: true, maxConnections: 4, ...patience });
  const host = /@([^>]+)>$/.exec(from)?.[1] ?? "localhost";
  return {
    async send({ to, kind, id, subject, text, html, unsubscribeUrl }) {
      const unsubscribe = unsubscribeUrl && {
        "List-Unsubscribe": `<${unsubscribeUrl}>`,
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      };
      await transport
        .sendMail({
          from,
          // An object is taken as it is: a comma in an address cannot make two of it.
          to: { name: "", address: to },
          subject,
          text,
          html,
          messageId: `<${kind}.${id}@${host}>`,
          headers: { "Auto-Submitted": "auto-generated", "X-Letter": kind, ...unsubscribe },
        })
        .catch((cause: unknown) => {
          throw new ShopError("upstream-down", "mail", { cause });
        });
    },
  };
}
