import localFont from "next/font/local";

const display = localFont({
  src: "./fonts/fraunces.woff2",
  variable: "--font-fraunces",
  weight: "300 700",
  display: "swap",
});
const body = localFont({
  src: "./fonts/figtree.woff2",
  variable: "--font-figtree",
  weight: "300 800",
  display: "swap",
});

export const fontClasses = `${display.variable} ${body.variable}`;
