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

/** What axe finds on a page as it is at this moment, or in a part of it, by day and by night. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page);
    const axe = new AxeBuilder({ page });
    const { violations } = await (within ? axe.include(within) : axe).analyze();
    found.push(...violations.map(({ id, nodes }) => `${colorScheme}: ${id}: ${nodes[0]?.html}`));
  }
  return found;
}

/**
 * Holds a page, as it is at this moment, to what axe knows, by day and by night.
 * @param state what is looked at, told where something is found
 */
export async function expectAccessible(page: Page, state = "", within?: string): Promise<void> {
  expect(await axeFindings(page, within), state).toEqual([]);
}
