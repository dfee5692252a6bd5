import { operations } from "@/lib/contract/v1/operations";
import { Language, type Market } from "@/lib/domain/market";
import { starsDescending } from "@/lib/domain/stars";
import { voiceLimits } from "@/lib/domain/voice-limits";
import { problemWords, words } from "@/lib/server/words";
import { shopConfig } from "@/shop.config";

const megabytes = voiceLimits.photoBytes / 1024 / 1024;

/** "Written in German" for every language but the market's own, said in the market's. */
export function writtenIn(market: Market, say: (values: { language: string }) => string): Record<string, string> {
  const names = new Intl.DisplayNames(market.locale, { type: "language" });
  const others = Language.options.filter((language) => language !== market.language);
  return Object.fromEntries(others.map((language) => [language, say({ language: names.of(language) ?? language })]));
}

function languagesOf(market: Market) {
  const names = new Intl.DisplayNames(market.locale, { type: "language" });
  const own = Language.options.filter((language) => language === market.language);
  const others = Language.options.filter((language) => language !== market.language);
  return [...own, ...others].map((code) => ({ code, name: names.of(code) ?? code }));
}

/** The words of the list of reviews, as patterns for what runs in the browser without a translator. */
export function reviewListWords(market: Market) {
  const t = words(market, "reviews");
  return {
    card: {
      stars: t.raw("stars"),
      verified: t("verified"),
      reply: t("reply", { shop: shopConfig.name }),
      helpful: t("helpful"),
      helpfulOf: t.raw("helpfulOf"),
      photo: t.raw("photo"),
      close: t("close"),
      writtenIn: writtenIn(market, (values) => t("writtenIn", values)),
      problems: problemWords(market, operations.voteHelpful.problems),
    },
    legend: t("legend"),
    names: Object.fromEntries(starsDescending.map((count) => [count, t("starsName", { count })])),
    bar: t("bar"),
    sort: t("sort"),
    sorts: { newest: t("newest"), helpful: t("mostHelpful"), highest: t("highest"), lowest: t("lowest") },
    language: t("language"),
    everyLanguage: t("everyLanguage"),
    languages: languagesOf(market),
    verifiedOnly: t("verifiedOnly"),
    photosOnly: t("photosOnly"),
    more: t("more"),
    loading: t("loading"),
    found: t.raw("found"),
    none: t("none"),
    reset: t("reset"),
    retry: t("retry"),
  };
}

/** The words of the form, the rules at its fields among them. */
export function reviewFormWords(market: Market, product: string) {
  const t = words(market, "reviews");
  const number = new Intl.NumberFormat(market.locale);
  const { title, text, author, photos } = voiceLimits;
  const verdicts = [t("verdict1"), t("verdict2"), t("verdict3"), t("verdict4"), t("verdict5")];
  return {
    open: t("write"),
    title: t("writeOf", { product }),
    close: t("close"),
    rating: t("yourRating"),
    stars: verdicts.map((verdict, index) => ({ name: t("starsName", { count: index + 1 }), verdict })),
    headline: t("headline"),
    text: t("text"),
    textHint: t("textHint"),
    photos: t("photos"),
    photosHint: t("photosHint", { most: photos, megabytes }),
    addPhotos: t("addPhotos"),
    yourPhoto: t.raw("yourPhoto"),
    removePhoto: t.raw("removePhoto"),
    author: t("author"),
    authorHint: t("authorHint"),
    email: t("email"),
    emailHint: t("emailHint"),
    optional: t("optional"),
    send: t("send"),
    sending: t("sending"),
    thanks: t("thanks"),
    thanksText: t.raw("thanksText"),
    check: t("check"),
    rules: {
      rating: t("ruleRating"),
      title: t("ruleTitle", { most: title }),
      text: t("ruleText", { least: text.least, most: number.format(text.most) }),
      author: t("ruleAuthor", { most: author }),
      email: t("ruleEmail"),
      photos: t("rulePhotos", { most: photos, megabytes }),
    },
    problems: problemWords(market, operations.writeReview.problems),
  };
}
