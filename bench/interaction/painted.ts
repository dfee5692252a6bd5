import type { Locator, Page } from "@playwright/test";

type Clock = { clicked?: number; painted?: number };
type Timed = typeof window & { clock: Clock };

/** Starts a clock at the next click, by the time the browser noted for it. */
const startAtClick = (page: Page) =>
  page.evaluate(() => {
    const clock: Clock = {};
    (window as Timed).clock = clock;
    const start = (event: Event) => {
      clock.clicked = event.timeStamp;
    };
    addEventListener("click", start, { capture: true, once: true });
  });

const passed = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { clicked = Number.NaN, painted = Number.NaN } = (window as Timed).clock;
    return painted - clicked;
  });

/** Event Timing tells of nothing shorter than this; a click it has not told of after three seconds was. */
const shortest = { durationThreshold: 16, knownAfter: 3_000 };

/** Milliseconds from a click until the next frame after its handlers: the duration that the browser's Event Timing gives it. */
export async function paintAfterClick(page: Page, target: Locator): Promise<number> {
  await target.scrollIntoViewIfNeeded();
  await startAtClick(page);
  await page.evaluate(({ durationThreshold, knownAfter }) => {
    const { clock } = window as Timed;
    // TypeScript's library does not know the threshold yet.
    const wanted: PerformanceObserverInit & { durationThreshold: number } = { type: "event", durationThreshold };
    new PerformanceObserver((list, observer) => {
      const click = list.getEntriesByName("click")[0];
      if (!click) return;
      clock.painted = click.startTime + click.duration;
      observer.disconnect();
    }).observe(wanted);
    const isShort = ({ timeStamp }: Event) => {
      setTimeout(() => {
        clock.painted ??= timeStamp + durationThreshold;
      }, knownAfter);
    };
    addEventListener("click", isShort, { once: true });
  }, shortest);
  await target.click();
  await page.waitForFunction(() => (window as Timed).clock.painted !== undefined);
  return passed(page);
}

/** Milliseconds from a click on a link until the next page's heading and first picture are painted where one looks, covered by nothing. */
export async function pageAfterClick(page: Page, link: Locator): Promise<number> {
  await startAtClick(page);
  await page.evaluate(() => {
    const { clock } = window as Timed;
    const before = document.querySelector("h1")?.textContent;
    const isSeen = (one: Element) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      return one.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    };
    const look = async () => {
      const heading = [...document.querySelectorAll("h1")].find(isSeen);
      if (!heading || heading.textContent === before) return requestAnimationFrame(look);
      const picture = [...document.querySelectorAll("img")].find(isSeen);
      if (!picture?.complete) return requestAnimationFrame(look);
      if (picture.decoding !== "sync") await picture.decode();
      // What stands in the page as a frame begins is painted with it: the next one begins after that.
      return requestAnimationFrame(() => {
        clock.painted = performance.now();
      });
    };
    requestAnimationFrame(look);
  });
  await link.click();
  await page.waitForFunction(() => (window as Timed).clock.painted !== undefined);
  return passed(page);
}
