import { buttonClasses } from "./button-classes";

export interface NoticeProps {
  text: string;
  /** The one way on: a link, or something to try again. */
  action: { label: string } & ({ href: string } | { onClick: () => void });
  /** Announced at once, for what went wrong. */
  isAlert?: boolean;
}

/** What stands in a page's place where there is nothing else to show, with the one way on. */
export function Notice({ text, action, isAlert = false }: NoticeProps) {
  const looks = `mt-6 ${buttonClasses.quiet}`;
  return (
    <div role={isAlert ? "alert" : undefined}>
      <p className="prose-width text-lg">{text}</p>
      {"href" in action ? (
        <a href={action.href} className={looks}>
          {action.label}
        </a>
      ) : (
        <button type="button" onClick={action.onClick} className={looks}>
          {action.label}
        </button>
      )}
    </div>
  );
}
