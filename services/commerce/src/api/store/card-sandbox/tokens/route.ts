import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readEnvironment } from "../../../../config/environment";
import { tokenFor } from "../../../../modules/card-sandbox/card-token";
import { type CardRefusal, checkCard } from "../../../../modules/card-sandbox/cards";
import type { CardBody } from "./body";

const { webhookSecret } = readEnvironment();

const MESSAGES: Record<CardRefusal, string> = {
  invalid_number: "The card number is not valid.",
  expired_card: "The card has expired.",
  invalid_security_code: "The security code is not valid.",
};

/** Swaps a card for a token, as a payment service's vault does; the number goes no further than this function. */
export async function POST(request: MedusaRequest<CardBody>, response: MedusaResponse): Promise<void> {
  const { number, expiry_month, expiry_year, security_code } = request.validatedBody;
  const now = new Date();
  const card = checkCard(
    { number, expiryMonth: expiry_month, expiryYear: expiry_year, securityCode: security_code },
    now,
  );
  if (typeof card === "string") {
    response.status(422).json({ type: "card_refused", code: card, message: MESSAGES[card] });
    return;
  }
  const { brand, last4 } = card;
  response.status(201).json({ card_token: tokenFor(card, webhookSecret, now), brand, last4 });
}
