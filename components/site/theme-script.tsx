/**
 * Sets the chosen appearance before the first frame, so that nobody who chose the dark is flashed at, and the colour of the
 * browser's frame with it.
 */
const applyChoice =
  "try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark'){document.documentElement.dataset.theme=t;document.querySelectorAll('meta[name=theme-color]').forEach(function(m){m.dataset.scheme=m.media.indexOf('dark')<0?'light':'dark';m.media=m.dataset.scheme===t?'all':'not all'})}}catch(e){}";

export interface ThemeScriptProps {
  nonce?: string | undefined;
  /** The colour of the browser's frame by day and by night. Here and not in the page's own head, which every soft navigation makes anew. */
  frame: { media: string; color: string }[];
}

export function ThemeScript({ nonce, frame }: ThemeScriptProps) {
  return (
    <>
      {frame.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} suppressHydrationWarning />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: applyChoice }} />
    </>
  );
}
