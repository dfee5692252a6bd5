/** Approved reviews by stars: the first number counts one star, the fifth five. */
export type StarCounts = [number, number, number, number, number];

export function toStarCounts(rows: { rating: number | string; count: number | string }[]): StarCounts {
  const counts: StarCounts = [0, 0, 0, 0, 0];
  for (const { rating, count } of rows) {
    const place = Number(rating) - 1;
    if (place in counts) counts[place as 0] = Number(count);
  }
  return counts;
}

/** Average to one decimal, and how many there are. */
export function ratingOf(counts: StarCounts): { average: number; count: number } {
  const count = counts.reduce((sum, many) => sum + many, 0);
  const stars = counts.reduce((sum, many, place) => sum + many * (place + 1), 0);
  return { average: count === 0 ? 0 : Math.round((stars * 10) / count) / 10, count };
}
