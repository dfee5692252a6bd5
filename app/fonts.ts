import localFont from "next/font/local";

// Every page waits for what it preloads: the letters of the shop's languages. The rest comes when a page has such a letter (ADR 14).
// Next reads these calls without running them: each says everything itself, and a range is what its file has.
const display = localFont({
  src: "./fonts/fraunces.woff2",
  variable: "--font-fraunces",
  weight: "400 700",
  display: "swap",
  // Until it is there, a serif of the device as wide as it stands in.
  adjustFontFallback: "Times New Roman",
});
const displayMore = localFont({
  src: "./fonts/fraunces-more.woff2",
  variable: "--font-fraunces-more",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+23-24, U+2A, U+3C-3E, U+40, U+5B-60, U+7B-7E, U+A1-AA, U+AC, U+AE-B6, U+B8-BA, U+BC-BF, U+C1, U+C3, U+C6, U+CB-CD, U+CF-D3, U+D5, U+D7, U+D9-DA, U+DD-DE, U+E1, U+E3, U+EC-ED, U+F0-F3, U+F5, U+F7, U+FA, U+FD-FF, U+131, U+152, U+2BC, U+2C6, U+2DA, U+2DC, U+300-301, U+303-304, U+308, U+2022, U+2032-2033, U+2039-203A, U+2044, U+20AC, U+2122, U+2212, U+2215",
    },
  ],
});
const body = localFont({
  src: "./fonts/figtree.woff2",
  variable: "--font-figtree",
  weight: "400 700",
  display: "swap",
});
const bodyMore = localFont({
  src: "./fonts/figtree-more.woff2",
  variable: "--font-figtree-more",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+23, U+2A, U+3C-3E, U+5B-60, U+7B-7E, U+A1-A2, U+A4-AA, U+AC, U+AE-AF, U+B1, U+B3-B6, U+B8-BA, U+BC-BF, U+C1, U+C3, U+C6, U+CB-CD, U+CF-D3, U+D5, U+D9-DA, U+DD-DE, U+E1, U+E3, U+EC-ED, U+F0-F3, U+F5, U+F7, U+FA, U+FD-FF, U+131, U+152, U+2C6, U+2DA, U+2DC, U+300-301, U+303-304, U+308, U+2022, U+2039-203A, U+2044, U+2122, U+2212, U+2215",
    },
  ],
});

export const fontClasses = [display, displayMore, body, bodyMore].map((font) => font.variable).join(" ");
