export interface CompareToggleProps {
  handle: string;
  title: string;
  label: string;
}

/** Sets a product beside others. Plain markup: `CompareKeeper` hears it, wherever on a page it stands. */
export function CompareToggle({ handle, title, label }: CompareToggleProps) {
  return (
    <label className="relative inline-flex min-h-8 items-center gap-2 text-xs text-muted hover:text-ink">
      <input type="checkbox" data-compare={handle} autoComplete="off" className="size-4 accent-accent" />
      <span>
        {label}
        <span className="sr-only"> {title}</span>
      </span>
    </label>
  );
}
