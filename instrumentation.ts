/** Checks the environment before the first request is served: a shop with a weak secret does not start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  await import("./lib/server/refuse-bad-env");
  const { readAddressesFirst } = await import("./lib/server/readable-address");
  readAddressesFirst();
  const { sendAsBytes } = await import("./page-store/send-as-bytes");
  sendAsBytes();
  const { lookAgainForever } = await import("./lib/server/tell-who-waits");
  lookAgainForever();
}
