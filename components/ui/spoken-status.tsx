/** Says to those who listen what a button says to those who see, such as "Sending …": stands there before there is anything to say. */
export function SpokenStatus({ text }: { text: string | false }) {
  return (
    <p role="status" className="sr-only">
      {text}
    </p>
  );
}
