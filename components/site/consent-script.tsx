/**
 * Shows the question before the first frame where nobody has answered it: no flash, no shift, on pages everyone shares. Machines that
 * read, and browsers without scripts, are asked nothing.
 */
const askOnce =
  "if(!/(?:^|; )consent=/.test(document.cookie)&&!/bot|crawl|spider/i.test(navigator.userAgent))document.documentElement.dataset.consent='ask'";

export function ConsentScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data
  return <script dangerouslySetInnerHTML={{ __html: askOnce }} />;
}
