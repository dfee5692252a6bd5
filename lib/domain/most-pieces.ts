/** Pieces of one variant that can be asked for at once. */
export const mostPieces = 999;
