import { noteId } from "./tell-not-come";

/** What `tellNotCome` shows, in the market's language: one for the page, out of sight until then. */
export function NotComeNote({ text }: { text: string }) {
  return (
    <p
      id={noteId}
      popover="auto"
      role="alert"
      className="inset-x-5 top-auto bottom-24 mx-auto w-fit border border-line bg-paper px-6 py-4 text-alert"
    >
      {text}
    </p>
  );
}
