const followTheme =
  "(function(t){if(t)document.querySelectorAll('meta[name=theme-color]').forEach(function(m){m.dataset.scheme=m.media.indexOf('dark')<0?'light':'dark';m.media=m.dataset.scheme===t?'all':'not all'})})(document.documentElement.dataset.theme)";

export interface FrameColourProps {
  nonce?: string | undefined;
  /** By day and by night. Here and not in the page's own head, which every soft navigation makes anew. */
  colours: { media: string; color: string }[];
}

/** The colour of the browser's frame, as the appearance is that `ThemeScript` has set. */
export function FrameColour({ nonce, colours }: FrameColourProps) {
  return (
    <>
      {colours.map(({ media, color }) => (
        <meta key={media} name="theme-color" media={media} content={color} suppressHydrationWarning />
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data */}
      <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: followTheme }} />
    </>
  );
}
