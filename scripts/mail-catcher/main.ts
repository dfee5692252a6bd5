import { SMTPServer } from "smtp-server";
import { mailBox } from "./caught-mail.ts";
import { mailServer } from "./serve-mails.ts";

/** Takes every mail that is sent to it, delivers none, and shows them. For development and tests, on this machine alone. */
const host = "127.0.0.1";
const mostBytes = 5 * 1024 * 1024;

const box = mailBox();

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  size: mostBytes,
  logger: false,
  async onData(stream, session, done) {
    try {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      const to = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
      await box.keep(Buffer.concat(chunks), to);
      done();
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)));
    }
  },
});
smtp.on("error", (error: Error) => console.error(error.message));
const web = mailServer(box);

smtp.listen(Number(process.env.SMTP_PORT), host);
web.listen(Number(process.env.MAIL_PORT), host);

process.once("SIGTERM", () => {
  web.close();
  web.closeAllConnections();
  smtp.close(() => process.exit(0));
});
