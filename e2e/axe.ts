import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Until the page is drawn as it was told to be: a colour that changes may move what inherits it, and that what inherits it in turn. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ effect, playState }) => playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    for (await drawn(); moving().length > 0; await drawn())
      await Promise.allSettled(moving().map((one) => one.finished));
  });

/** Labels that stand for an input nobody sees, of which axe measures neither, and that are too small to be hit (WCAG 2.2, 2.5.8). */
const smallLabels = (page: Page) =>
  page.locator("label:has(input.sr-only):visible").evaluateAll((labels) =>
    labels
      .map((label) => ({ box: label.getBoundingClientRect(), html: label.outerHTML }))
      .filter(({ box }) => Math.min(box.width, box.height) < 24)
      .map(({ html }) => html),
  );

/** What axe finds on a page as it is at this moment, or in a part of it, by day and by night. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page);
    // Of WCAG 2.2, and off unless asked for.
    const axe = new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });
    const { violations } = await (within ? axe.include(within) : axe).analyze();
    for (const { id, nodes } of violations) found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`));
  }
  return [...found, ...(await smallLabels(page)).map((html) => `small label: ${html}`)];
}

/**
 * Holds a page, as it is at this moment, to what axe knows, by day and by night.
 * @param state what is looked at, told where something is found
 */
export async function expectAccessible(page: Page, state = "", within?: string): Promise<void> {
  expect(await axeFindings(page, within), state).toEqual([]);
}
