"use client";

import { useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { api } from "@/lib/client/api";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { WrittenReview } from "@/lib/domain/written-voice";
import type { Draft } from "./draft";
import { PhotoField, type PhotoFieldProps } from "./photo-field";
import { readForm } from "./read-form";
import { SenderFields, type SenderFieldsProps, senderOf } from "./sender-fields";
import { StarField, type StarFieldProps } from "./star-field";
import { VoiceForm, type VoiceFormWords } from "./voice-form";

export interface ReviewFormProps {
  handle: string;
  market: string;
  onClose: () => void;
  draft: Draft;
  words: VoiceFormWords &
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
export default function ReviewForm({ handle, market, onClose, draft, words }: ReviewFormProps) {
  const [photos, setPhotos] = useState(draft.photos);
  const { title, text } = voiceLimits;

  const read = (fields: FormData) =>
    readForm(WrittenReview, {
      rating: Number(fields.get("rating")),
      title: fields.get("title"),
      text: fields.get("text"),
      ...senderOf(fields),
    });

  function keepPhotos(chosen: File[]) {
    draft.photos = chosen;
    setPhotos(chosen);
  }

  const send = async (voice: WrittenReview, website: string) =>
    api("writeReview", {
      params: { handle },
      query: { market },
      body: { ...voice, website, photos: await Promise.all(photos.map(toBase64)) },
    });

  return (
    <Dialog title={words.title} place="center" closeLabel={words.close} onClose={onClose}>
      <VoiceForm read={read} send={send} draft={draft} words={words}>
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
