const delaysMs = [500, 1_000, 2_000, 4_000, 8_000];
const windowMs = 60_000;

/** Milliseconds to wait before the next start, given the times of earlier restarts: at most five in a minute. */
export function restartDelay(restarts: number[], now: number): number {
  const recent = restarts.filter((time) => now - time < windowMs);
  const oldest = recent.at(-delaysMs.length);
  return delaysMs[recent.length] ?? (oldest === undefined ? 0 : oldest + windowMs - now);
}
