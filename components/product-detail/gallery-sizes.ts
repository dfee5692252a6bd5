/** The `sizes` of the gallery's big picture. */
export const gallerySizes = "(min-width: 64rem) 50vw, (min-width: 48rem) 55vw, 100vw";
