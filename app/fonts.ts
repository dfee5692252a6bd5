import localFont from "next/font/local";

// One weight of a variable face: with more it is nearly twice as large, and every page waits for it (ADR 14).
const display = localFont({
  src: "./fonts/fraunces.woff2",
  variable: "--font-fraunces",
  weight: "400",
  display: "swap",
  // Until it is there, a serif of the device as wide as it stands in.
  adjustFontFallback: "Times New Roman",
});
const body = localFont({
  src: "./fonts/figtree.woff2",
  variable: "--font-figtree",
  weight: "400 700",
  display: "swap",
});

export const fontClasses = `${display.variable} ${body.variable}`;
