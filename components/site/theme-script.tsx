const applyChoice =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}";

/**
 * Sets the chosen appearance before the first frame, so that nobody who chose the dark is flashed at. It stands in the head: once
 * there is a body, the browser may paint as soon as the styles have come, whether a script below has run or not.
 */
export function ThemeScript({ nonce }: { nonce?: string | undefined }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data
  return <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: applyChoice }} />;
}
