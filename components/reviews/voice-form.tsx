"use client";

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { buttonClasses } from "@/components/ui/button-classes";
import { SpokenStatus } from "@/components/ui/spoken-status";
import { ApiError } from "@/lib/client/api";
import type { Draft } from "./draft";
import type { Written } from "./read-form";

/** What is wrong, by field name, in words. */
export type FieldErrors = Record<string, string>;

export interface VoiceFormProps<Voice extends { email: string }> {
  /** What was written, or what is wrong with it; the shop judges by the same schema. */
  read: (fields: FormData) => Written<Voice>;
  /** @throws ApiError */
  send: (voice: Voice, website: string) => Promise<unknown>;
  /** Kept while the form is filled in, emptied once it was taken. */
  draft: Draft;
  children: (errors: FieldErrors) => ReactNode;
  words: VoiceFormWords;
}

export interface VoiceFormWords {
  send: string;
  sending: string;
  thanks: string;
  /** `{email}`. */
  thanksText: string;
  check: string;
  /** The rule of each field, by its name. */
  rules: FieldErrors;
  problems: Record<string, string>;
}

/** The fields the shop's answer points to, with their rules. */
function pointedOut(error: ApiError, rules: FieldErrors): FieldErrors {
  return rulesOf(
    (error.problem?.errors ?? []).map(({ pointer }) => pointer.split("/")[2] ?? ""),
    rules,
  );
}

const rulesOf = (names: string[], rules: FieldErrors): FieldErrors =>
  Object.fromEntries(names.flatMap((name) => (rules[name] ? [[name, rules[name]]] : [])));

function focusFirst(form: HTMLFormElement, errors: FieldErrors): void {
  const fields = [...form.querySelectorAll<HTMLElement>("[name]")];
  fields.find((field) => errors[field.getAttribute("name") ?? ""])?.focus();
}

/** A form whose author confirms their address first: keeps what was written until it was taken, and says what comes next. */
export function VoiceForm<Voice extends { email: string }>({
  read,
  send,
  draft,
  children,
  words,
}: VoiceFormProps<Voice>) {
  const [errors, setErrors] = useState<FieldErrors>({});
  const [problem, setProblem] = useState("");
  const [isSending, setIsSending] = useState(false);
  const [sentTo, setSentTo] = useState<string | null>(null);
  const thanks = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (sentTo !== null) thanks.current?.focus();
  }, [sentTo]);

  function show(form: HTMLFormElement, found: FieldErrors, said: string) {
    setErrors(found);
    setProblem(said);
    focusFirst(form, found);
  }

  function keep(form: HTMLFormElement) {
    for (const [name, value] of new FormData(form)) if (typeof value === "string") draft.texts.set(name, value);
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const { voice, wrong } = read(fields);
    if (wrong) return show(form, rulesOf(wrong, words.rules), words.check);
    setErrors({});
    setProblem("");
    setIsSending(true);
    try {
      await send(voice, String(fields.get("website") ?? ""));
      draft.texts.clear();
      draft.photos = [];
      setSentTo(voice.email);
    } catch (error) {
      const code = error instanceof ApiError ? error.code : "other";
      const pointed = error instanceof ApiError ? pointedOut(error, words.rules) : {};
      show(form, pointed, words.problems[code] ?? words.problems.other ?? "");
    }
    setIsSending(false);
  }

  if (sentTo !== null) {
    return (
      <div ref={thanks} tabIndex={-1} role="status" className="py-6 outline-none">
        <p className="title-medium">{words.thanks}</p>
        <p className="mt-3 wrap-anywhere text-lg text-muted">{words.thanksText.replace("{email}", sentTo)}</p>
      </div>
    );
  }
  return (
    <form noValidate onSubmit={submit} onInput={({ currentTarget }) => keep(currentTarget)} className="space-y-5">
      {children(errors)}
      {/* No person sees this field; programs that fill in whatever they find do. */}
      <div hidden>
        <input name="website" tabIndex={-1} autoComplete="off" aria-hidden="true" />
      </div>
      <p role="alert" className="text-alert empty:hidden">
        {problem}
      </p>
      <SpokenStatus text={isSending && words.sending} />
      <button type="submit" disabled={isSending} className={buttonClasses.primary}>
        {isSending ? words.sending : words.send}
      </button>
    </form>
  );
}
