import type { CheckoutWords } from "./checkout-words";

/** The numbers that make the sandbox answer each way a bank can. */
export function TestCards({ words }: { words: CheckoutWords }) {
  const cards = [
    ["4242 4242 4242 4242", words.testApprove],
    ["4000 0027 6000 3184", words.testChallenge],
    ["4000 0000 0000 0077", words.testLater],
    ["4000 0000 0000 0002", words.testDecline],
    ["4000 0000 0000 9995", words.testFunds],
  ];
  return (
    <details className="mt-3 text-sm">
      <summary className="inline-block py-1 underline underline-offset-4">{words.testCards}</summary>
      <p className="mt-2 text-muted">{words.testCardsText}</p>
      <ul className="mt-2 space-y-1 text-muted">
        {cards.map(([number, meaning]) => (
          <li key={number}>
            <code className="tabular-nums">{number}</code> {meaning}
          </li>
        ))}
      </ul>
    </details>
  );
}
