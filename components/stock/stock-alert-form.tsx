"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { Field } from "@/components/ui/field";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { ApiError, api } from "@/lib/client/api";

export interface StockAlertWords {
  alertTitle: string;
  alertText: string;
  alertEmail: string;
  alertSend: string;
  alertSending: string;
  /** With `{email}`. */
  alertSent: string;
  required: string;
  invalid: string;
}

export interface StockAlertFormProps {
  market: string;
  handle: string;
  variantId: string;
  words: StockAlertWords;
  problems: Record<string, string>;
}

type Step =
  | { name: "writing"; error?: string; problem?: string }
  | { name: "sending" }
  | { name: "sent"; email: string };

/** Stands where a sold-out variant has no button: an address, to be told when it is back. */
export default function StockAlertForm({ market, handle, variantId, words, problems }: StockAlertFormProps) {
  const [step, setStep] = useState<Step>({ name: "writing" });
  const sent = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step.name === "sent") sent.current?.focus();
  }, [step.name]);

  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const email = String(new FormData(form).get("email") ?? "").trim();
    setStep({ name: "sending" });
    try {
      // The form stands on the page of whatever is sold out; what reads an address is loaded once there is one.
      const { EmailAddress } = await import("@/lib/domain/mail").catch(() => {
        throw new ApiError("offline", null);
      });
      if (!EmailAddress.safeParse(email).success) {
        form.querySelector("input")?.focus();
        return setStep({ name: "writing", error: email ? words.invalid : words.required });
      }
      await api("requestStockAlert", { params: { handle }, query: { market }, body: { variantId, email } });
      setStep({ name: "sent", email });
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "other";
      // The shop is stricter than the browser; the button that was pressed lost the keyboard while it was off.
      if (code === "input-invalid") form.querySelector("input")?.focus();
      setStep({
        name: "writing",
        ...(code === "input-invalid" ? { error: words.invalid } : { problem: problems[code] ?? problems.other ?? "" }),
      });
    }
  }

  return (
    <section className="mt-7 border-y border-line py-6" aria-labelledby="stock-alert">
      <h2 id="stock-alert" className="text-lg font-medium">
        {words.alertTitle}
      </h2>
      {step.name === "sent" ? (
        <p ref={sent} tabIndex={-1} role="status" className="mt-2">
          {words.alertSent.replace("{email}", () => step.email)}
        </p>
      ) : (
        <>
          <p className="mt-1 text-sm text-muted">{words.alertText}</p>
          <form noValidate onSubmit={send} className="mt-4">
            <Field
              name="email"
              type="email"
              label={words.alertEmail}
              autoComplete="email"
              maxLength={254}
              required
              error={step.name === "writing" ? step.error : undefined}
            />
            <button type="submit" disabled={step.name === "sending"} className={`mt-4 w-full ${buttonClasses.primary}`}>
              {step.name === "sending" ? words.alertSending : words.alertSend}
            </button>
            <SpokenStatus text={step.name === "sending" && words.alertSending} />
            <p role="alert" className="mt-3 text-sm text-alert empty:hidden">
              {step.name === "writing" ? step.problem : null}
            </p>
          </form>
        </>
      )}
    </section>
  );
}
