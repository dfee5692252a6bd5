"use client";

import { useSyncExternalStore } from "react";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const changed = "theme-changed";
const subscribe = (tell: () => void) => {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
};
const chosen = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
};

/** Lets the browser's frame follow the choice: of the two colours the page names, the one that counts. */
function paintFrame(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    meta.dataset.scheme ??= meta.media.includes("dark") ? "dark" : "light";
    const { scheme } = meta.dataset;
    if (theme === "system") meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = scheme === theme ? "all" : "not all";
  }
}

/** Takes effect at once and is remembered on this device; where nothing may be stored, it lasts as long as the page. */
function choose(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset.theme;
  else dataset.theme = theme;
  paintFrame(theme);
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be closed to us; the page has its theme all the same.
  }
  window.dispatchEvent(new Event(changed));
}

/** Marks what `ThemeScript` has applied, as the page is made for those who chose nothing and the scripts come later. */
const showChoice =
  "document.querySelector('input[name=theme][value='+(document.documentElement.dataset.theme||'system')+']').checked=true";

export interface ThemeSwitchProps {
  words: Record<Theme | "theme", string>;
}

/** Light, dark, or as the device has it. `ThemeScript` applies the choice on the next page. */
export function ThemeSwitch({ words }: ThemeSwitchProps) {
  const theme = useSyncExternalStore(subscribe, chosen, () => "system" as const);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4">
      <legend className="sr-only">{words.theme}</legend>
      {themes.map((value) => (
        <label key={value} className="inline-flex min-h-8 items-center gap-1.5">
          <input
            type="radio"
            name="theme"
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
            className="accent-accent"
          />
          {words[value]}
        </label>
      ))}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, without data */}
      <script dangerouslySetInnerHTML={{ __html: showChoice }} />
    </fieldset>
  );
}
