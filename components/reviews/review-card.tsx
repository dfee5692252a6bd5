import { Stars } from "@/components/commerce/rating";
import type { Review } from "@/lib/domain/review";
import { HelpfulButton } from "./helpful-button";
import { ReviewPhotos } from "./review-photos";
import type { ReviewCardWords } from "./review-words";

export interface ReviewCardProps {
  review: Review;
  locale: string;
  words: ReviewCardWords;
}

/** What one shopper said. Its words are shown as the text they are. */
export function ReviewCard({ review, locale, words }: ReviewCardProps) {
  const { id, rating, title, text, author, language, photos, isVerifiedBuyer, helpfulCount, reply, createdAt } = review;
  const day = new Date(createdAt).toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
  return (
    <article className="border-t border-line py-8">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
        <Stars value={rating} label={words.stars.replace("{stars}", String(rating))} className="text-base" />
        {isVerifiedBuyer ? <span className="font-medium text-accent">{words.verified}</span> : null}
      </div>
      <h3 lang={language} className="mt-3 wrap-anywhere font-body text-lg font-medium tracking-normal">
        {title}
      </h3>
      <p lang={language} className="mt-2 prose-width whitespace-pre-line wrap-anywhere leading-relaxed">
        {text}
      </p>
      {photos.length > 0 ? (
        <ReviewPhotos
          photos={photos.map((photo, index) => ({
            ...photo,
            alt: words.photo.replace("{number}", String(index + 1)).replace("{author}", author),
          }))}
          closeLabel={words.close}
        />
      ) : null}
      <p className="mt-3 text-sm text-muted">
        <span className="wrap-anywhere">{author}</span> · <time dateTime={createdAt}>{day}</time>
        {words.writtenIn[language] ? ` · ${words.writtenIn[language]}` : null}
      </p>
      {reply ? (
        <div className="mt-4 prose-width border-s-2 border-accent ps-4">
          <p className="text-sm font-medium">{words.reply}</p>
          <p lang={language} className="mt-1 whitespace-pre-line wrap-anywhere text-muted">
            {reply}
          </p>
        </div>
      ) : null}
      <HelpfulButton
        reviewId={id}
        count={helpfulCount}
        label={words.helpful}
        describedLabel={words.helpfulOf.replace("{author}", author)}
        problems={words.problems}
      />
    </article>
  );
}
