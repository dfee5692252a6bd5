/** Next calls this once before the first request: an unsafe configuration stops the process here. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { stopUnlessSafe } = await import("./boot-check");
  stopUnlessSafe();
}
