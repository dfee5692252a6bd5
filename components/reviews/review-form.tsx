"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { api } from "@/lib/client/api";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { brokenRules, isBetween, type Rule, tidied } from "./check-text";
import type { Draft } from "./draft";
import { PhotoField, type PhotoFieldProps } from "./photo-field";
import { SenderFields, type SenderFieldsProps, senderOf, senderRules } from "./sender-fields";
import { StarField, type StarFieldProps } from "./star-field";
import { type FieldErrors, VoiceForm, type VoiceFormProps } from "./voice-form";

export interface ReviewFormProps {
  handle: string;
  market: string;
  onClose: () => void;
  draft: Draft;
  words: VoiceFormProps["words"] &
    PhotoFieldProps["words"] &
    SenderFieldsProps["words"] & {
      open: string;
      title: string;
      close: string;
      rating: string;
      stars: StarFieldProps["stars"];
      headline: string;
      text: string;
      textHint: string;
    };
}

/** The bytes of a file as the contract takes them. */
const toBase64 = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(",")[1] ?? "");
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** Writes a review, in a dialog. */
export function ReviewForm({ handle, market, onClose, draft, words }: ReviewFormProps) {
  const [photos, setPhotos] = useState(draft.photos);
  const { title, text } = voiceLimits;

  function check(fields: FormData): FieldErrors {
    const rules: Rule[] = [
      ["rating", fields.get("rating") !== null],
      ["title", isBetween(tidied(fields.get("title")), 1, title)],
      ["text", isBetween(tidied(fields.get("text")), text.least, text.most)],
      ...senderRules(fields),
    ];
    return brokenRules(rules, words.rules);
  }

  function keepPhotos(chosen: File[]) {
    draft.photos = chosen;
    setPhotos(chosen);
  }

  const send = async (fields: FormData) =>
    api("writeReview", {
      params: { handle },
      query: { market },
      body: {
        rating: Number(fields.get("rating")),
        title: tidied(fields.get("title")),
        text: tidied(fields.get("text")),
        ...senderOf(fields),
        photos: await Promise.all(photos.map(toBase64)),
      },
    });

  return (
    <Dialog title={words.title} place="center" closeLabel={words.close} onClose={onClose}>
      <VoiceForm check={check} send={send} draft={draft} words={words}>
        {(errors) => (
          <>
            <StarField
              legend={words.rating}
              stars={words.stars}
              begun={Number(draft.texts.get("rating") ?? 0)}
              error={errors.rating}
            />
            <Field
              name="title"
              label={words.headline}
              error={errors.title}
              defaultValue={draft.texts.get("title")}
              maxLength={title}
              required
            />
            <TextAreaField
              name="text"
              label={words.text}
              hint={words.textHint}
              error={errors.text}
              defaultValue={draft.texts.get("text")}
              maxLength={text.most}
              rows={5}
              required
            />
            <PhotoField photos={photos} onChange={keepPhotos} error={errors.photos} words={words} />
            <SenderFields draft={draft} errors={errors} words={words} />
          </>
        )}
      </VoiceForm>
    </Dialog>
  );
}
