"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Field } from "@/components/ui/field";
import { findInvalid } from "@/components/ui/find-invalid";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { type ApiError, api } from "@/lib/client/api";
import type { Cart, PaymentMethod } from "@/lib/domain/cart";
import { formatMoney } from "@/lib/domain/format-money";
import { BankDialog } from "./bank-dialog";
import type { CheckoutWords } from "./checkout-words";
import { TestCards } from "./test-cards";
import { usePay } from "./use-pay";

export interface PaymentSectionProps {
  cart: Cart;
  market: string;
  locale: string;
  orderHref: string;
  words: CheckoutWords;
  problems: Record<string, string>;
}

export function PaymentSection({ cart, market, locale, orderHref, words, problems }: PaymentSectionProps) {
  const methods = useQuery<PaymentMethod[], ApiError>({
    queryKey: ["payment-methods", market],
    queryFn: async ({ signal }) => (await api("listPaymentMethods", { query: { market } }, { signal })).paymentMethods,
  });
  // The order's page takes this one's place in the history, so that "back" does not lead to a form that pays.
  const { state, pay, answer } = usePay(market, cart, (token) => window.location.replace(`${orderHref}/${token}`));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const message = useRef<HTMLParagraphElement>(null);
  const failure = state.step === "failed" ? (problems[state.code] ?? problems.other) : null;
  useEffect(() => {
    if (failure) message.current?.focus();
  }, [failure]);

  const card = methods.data?.find((method) => method.kind === "card-sandbox");
  const total = formatMoney(cart.totals.total, locale);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const invalid = findInvalid(form, words);
    setErrors(invalid);
    if (Object.keys(invalid).length > 0 || !card) return;
    const value = (name: string) => String(new FormData(form).get(name) ?? "").trim();
    void pay(card.id, { number: value("number"), expiry: value("expiry"), cvc: value("cvc") });
  }

  return (
    <form noValidate onSubmit={submit} aria-labelledby="payment-title">
      <h2 id="payment-title" className="text-2xl">
        {words.payment}
      </h2>
      <TestCards words={words} />
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        <Field
          name="number"
          label={words.cardNumber}
          className="sm:col-span-2"
          inputMode="numeric"
          autoComplete="cc-number"
          required
          pattern="[0-9 ]{12,23}"
          error={errors.number}
        />
        <Field
          name="expiry"
          label={words.expiry}
          autoComplete="cc-exp"
          required
          pattern="(0[1-9]|1[0-2]) ?/ ?[0-9]{2}"
          placeholder="12/30"
          error={errors.expiry}
        />
        <Field
          name="cvc"
          label={words.cvc}
          inputMode="numeric"
          autoComplete="cc-csc"
          required
          pattern="[0-9]{3,4}"
          error={errors.cvc}
        />
      </div>
      <p role="status" className="waiting mt-4 text-sm text-muted empty:hidden">
        {methods.isPending ? words.paymentLoading : null}
      </p>
      <SpokenStatus text={state.step === "paying" && words.paying} />
      <p ref={message} tabIndex={-1} role="alert" className="mt-4 text-alert empty:hidden">
        {failure ?? (methods.error ? problems["shop-unavailable"] : null)}
      </p>
      {methods.error ? (
        <button type="button" onClick={() => void methods.refetch()} className="mt-2 underline underline-offset-4">
          {words.retry}
        </button>
      ) : null}
      <button
        type="submit"
        disabled={state.step === "paying" || state.step === "challenge" || !card}
        className={`mt-6 w-full ${buttonClasses.primary}`}
      >
        {state.step === "paying" ? words.paying : words.pay.replace("{total}", total)}
      </button>
      {state.step === "challenge" ? (
        <BankDialog
          total={total}
          words={words}
          onAnswer={(isConfirmed) => void answer(state.challengeId, isConfirmed)}
        />
      ) : null}
    </form>
  );
}
