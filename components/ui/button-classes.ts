const base =
  "inline-flex min-h-12 items-center justify-center gap-2 rounded-full px-7 text-base font-medium transition-colors duration-200 ease-calm disabled:cursor-not-allowed aria-disabled:cursor-not-allowed";

/** Looks shared by buttons and links that look like them. */
export const buttonClasses = {
  primary: `${base} bg-accent text-on-accent hover:bg-accent-deep disabled:bg-line disabled:text-muted aria-disabled:bg-line aria-disabled:text-muted`,
  quiet: `${base} border border-ink/70 text-ink hover:bg-ink hover:text-paper disabled:border-line disabled:text-muted`,
};
