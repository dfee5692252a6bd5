const drawings = {
  menu: "M4 7h16M4 12h16M4 17h16",
  close: "M6 6l12 12M18 6L6 18",
  search: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5L20 20",
  chevron: "M6 9l6 6 6-6",
  cube: "M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9",
  play: "M8 5l11 7-11 7z",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  bag: "M5.5 8h13l1 12h-15zM9 10V6.5a3 3 0 0 1 6 0V10",
  star: "M12 2.6l2.9 6 6.6.9-4.8 4.5 1.2 6.5L12 17.4l-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9z",
};

/** A line drawing that says what words beside it or around it say too. */
export function Icon({ name, className = "size-6" }: { name: keyof typeof drawings; className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={className}
    >
      <path d={drawings[name]} />
    </svg>
  );
}
