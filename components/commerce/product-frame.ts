/**
 * The classes of what a product page begins with, wherever that is drawn. Below the gallery's
 * picture a phone has a row of dots, whose room is kept before they are there.
 */
export const productFrame = {
  page: "page-width space-y-6 pt-6",
  columns: "grid gap-8 md:grid-cols-12 md:gap-10 lg:gap-14",
  pictures: "md:col-span-7",
  gallery: "max-md:min-h-[calc(125vw+2.25rem)] lg:grid lg:grid-cols-[4.5rem_1fr] lg:gap-4",
  stage: "relative self-start max-md:-mx-5 lg:order-2 lg:col-start-2",
  picture: "aspect-4/5 w-full shrink-0 snap-center",
  text: "md:col-span-5",
  title: "title-large",
  subtitle: "mt-2 text-lg text-muted",
};
