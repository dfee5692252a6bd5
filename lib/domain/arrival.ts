import type { Availability } from "./availability";
import type { WorkingDays } from "./fulfilment";
import { type HolidayRule, holidayOf } from "./holidays";

const dayLength = 86_400_000;

/** Whether parcels move on a day, given as UTC midnight. */
function isWorkingDay(day: number, holidays: readonly HolidayRule[]): boolean {
  const date = new Date(day);
  if (date.getUTCDay() % 6 === 0) return false;
  return !holidays.some((rule) => holidayOf(rule, date.getUTCFullYear()) === day);
}

/** The day that is so many working days after another; with none, the first working day from it on. */
function after(day: number, workingDays: number, holidays: readonly HolidayRule[]): number {
  let at = day;
  for (let left = workingDays; left > 0; ) {
    at += dayLength;
    if (isWorkingDay(at, holidays)) left -= 1;
  }
  while (!isWorkingDay(at, holidays)) at += dayLength;
  return at;
}

/**
 * The first and the last day on which an order may arrive, as dates at UTC midnight.
 * @param from the day of the order where the shopper is, or the day from which the piece can leave, as UTC midnight
 */
export function arrival(from: number, { min, max }: WorkingDays, holidays: readonly HolidayRule[]): [Date, Date] {
  return [new Date(after(from, min, holidays)), new Date(after(from, max, holidays))];
}

/**
 * The day from which a piece can leave: today for what lies there, the day it is expected or made for what is on back-order.
 * Null where no day can be told: for what is sold out, and for a back-order nobody knows the day of.
 */
export function leavesOn(availability: Availability, today: number): number | null {
  switch (availability.state) {
    case "sold-out":
      return null;
    case "back-order": {
      const { shipsOn, leadDays } = availability;
      if (shipsOn) return Math.max(Date.parse(shipsOn), today);
      return leadDays ? today + leadDays * dayLength : null;
    }
    default:
      return today;
  }
}

/** The device's calendar day as UTC midnight, so that days can be counted without clocks that are put back. */
export const calendarDay = (now: Date): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());

/** `Thu 3 – Sat 5 Dec`, or one day where both are the same. */
export function arrivalWords([first, last]: [Date, Date], locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    timeZone: "UTC",
  });
  return format.formatRange(first, last);
}
