import { confirmationHours, lettersPerHour, type Waiting } from "@/lib/domain/confirmation";
import type { Letter } from "@/lib/domain/mail";
import { hashOfToken, newSecretToken } from "@/lib/domain/secret-token";
import type { Ports } from "@/lib/ports/ports";

/**
 * Asks the owner of an address whether what was asked for in their name is their wish: by a letter with a link that works once.
 * An address that was written to often gets no letter, and the caller is not told, so that nobody learns who is known here.
 * @param input.write makes the letter around the link's secret
 */
export async function requestConfirmation(
  ports: Pick<Ports, "confirmations" | "mail">,
  input: { waiting: Waiting; write: (token: string) => Letter },
): Promise<void> {
  const token = newSecretToken();
  const hash = hashOfToken(token);
  const limits = { hours: confirmationHours, mostPerHour: lettersPerHour };
  if (!(await ports.confirmations.hold(hash, input.waiting, limits))) return;
  const letter = { ...input.write(token), to: input.waiting.email, kind: "confirmation", id: hash.slice(0, 32) };
  try {
    await ports.mail.send(letter);
  } catch (error) {
    // A letter that never left is none that its address was written.
    await ports.confirmations.drop(hash);
    throw error;
  }
}
