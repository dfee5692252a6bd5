/**
 * A day of every year on which no parcel moves: `12-25` is a date, `easter+1` counts from Easter Sunday, `05-mon1` is the first and
 * `05-mon-1` the last Monday of a month. `01-01>` is made up for on Monday where it falls on a weekend, `12-26>>` two days later,
 * as where two holidays stand side by side. A rule never grows old, as a list of dates would.
 */
export type HolidayRule = string;

const dayLength = 86_400_000;
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher), as UTC midnight. */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** The day a rule names in a year, as UTC midnight; NaN for a rule that cannot be read. */
export function holidayOf(rule: HolidayRule, year: number): number {
  const fromEaster = /^easter([+-]\d+)$/.exec(rule);
  if (fromEaster) return easter(year) + Number(fromEaster[1]) * dayLength;
  const [, month = "", name, place = "", day = "", madeUp = ""] =
    /^(\d\d)-(?:([a-z]{3})(-?\d)|(\d\d)(>*))$/.exec(rule) ?? [];
  const index = Number(month) - 1;
  if (!name) {
    const date = Date.UTC(year, index, Number(day || Number.NaN));
    const weekday = new Date(date).getUTCDay();
    const later = madeUp && weekday === 6 ? 2 : weekday === 0 ? madeUp.length : 0;
    return date + later * dayLength;
  }
  const wanted = weekdays.indexOf(name);
  if (Number(place) > 0) {
    const first = new Date(Date.UTC(year, index, 1)).getUTCDay();
    return Date.UTC(year, index, 1 + ((wanted - first + 7) % 7) + 7 * (Number(place) - 1));
  }
  const last = new Date(Date.UTC(year, index + 1, 0));
  return last.getTime() - ((last.getUTCDay() - wanted + 7) % 7) * dayLength;
}
