import { describe, expect, it } from "vitest";
import { shopConfig } from "@/shop.config";
import { arrival, arrivalWords, calendarDay, leavesOn } from "./arrival";
import { easter, holidayOf } from "./holidays";

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const iso = (dates: Date[]) => dates.map((date) => date.toISOString().slice(0, 10));

describe("public holidays", () => {
  it("finds Easter", () => {
    expect(iso([2024, 2026, 2027, 2038].map((year) => new Date(easter(year))))).toEqual([
      "2024-03-31",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
  });

  it("reads dates, days counted from Easter, and the first and last weekday of a month", () => {
    const of = (rule: string) => iso([new Date(holidayOf(rule, 2026))])[0];
    expect(of("12-25")).toBe("2026-12-25");
    expect(of("easter-2")).toBe("2026-04-03");
    expect(of("easter+39")).toBe("2026-05-14");
    expect(of("05-mon1")).toBe("2026-05-04");
    expect(of("05-mon-1")).toBe("2026-05-25");
    expect(of("11-thu4")).toBe("2026-11-26");
  });

  it("makes up on a weekday for what falls on a weekend, where the rule says so", () => {
    const of = (rule: string, year: number) => iso([new Date(holidayOf(rule, year))])[0];
    expect(of("12-26>>", 2026)).toBe("2026-12-28");
    expect(of("12-25>>", 2027)).toBe("2027-12-27");
    expect(of("12-26>>", 2027)).toBe("2027-12-28");
    expect(of("01-01>", 2023)).toBe("2023-01-02");
    expect(of("12-25>>", 2025)).toBe("2025-12-25");
    expect(of("12-26", 2026)).toBe("2026-12-26");
  });

  it("can read every rule of the shop's own list", () => {
    const rules = Object.values(shopConfig.holidays).flat();
    expect(rules.filter((rule) => Number.isNaN(holidayOf(rule, 2026)))).toEqual([]);
    expect(rules.length).toBeGreaterThan(20);
  });
});

describe("the days of arrival", () => {
  it("counts working days over a weekend", () => {
    expect(iso(arrival(day("2026-12-03"), { min: 2, max: 4 }, []))).toEqual(["2026-12-07", "2026-12-09"]);
  });

  it("counts from the first working day where the order is made on a weekend", () => {
    expect(iso(arrival(day("2026-12-05"), { min: 1, max: 1 }, []))).toEqual(["2026-12-07", "2026-12-07"]);
  });

  it("passes over the holidays of the market, and only of that one", () => {
    const { de, us } = shopConfig.holidays;
    expect(iso(arrival(day("2026-12-23"), { min: 2, max: 3 }, de))).toEqual(["2026-12-28", "2026-12-29"]);
    expect(iso(arrival(day("2026-11-25"), { min: 1, max: 2 }, us))).toEqual(["2026-11-27", "2026-11-30"]);
    expect(iso(arrival(day("2026-11-25"), { min: 1, max: 2 }, de))).toEqual(["2026-11-26", "2026-11-27"]);
  });

  it("sees the holidays of the next year", () => {
    expect(iso(arrival(day("2026-12-31"), { min: 1, max: 1 }, ["01-01"]))).toEqual(["2027-01-04", "2027-01-04"]);
  });

  it("takes the device's own calendar day", () => {
    expect(calendarDay(new Date(2026, 10, 24, 23, 59))).toBe(day("2026-11-24"));
  });
});

describe("the day from which a piece can leave", () => {
  const today = day("2026-11-24");

  it("is today for what lies there", () => {
    expect(leavesOn({ state: "in-stock" }, today)).toBe(today);
    expect(leavesOn({ state: "low-stock", left: 1 }, today)).toBe(today);
  });

  it("is the day it is expected or made for what is on back-order, and never one that is past", () => {
    expect(leavesOn({ state: "back-order", shipsOn: "2026-12-18" }, today)).toBe(day("2026-12-18"));
    expect(leavesOn({ state: "back-order", shipsOn: "2026-11-02" }, today)).toBe(today);
    expect(leavesOn({ state: "back-order", leadDays: 30 }, today)).toBe(day("2026-12-24"));
  });

  it("is unknown for what is sold out and for what nobody knows the day of", () => {
    expect(leavesOn({ state: "sold-out" }, today)).toBeNull();
    expect(leavesOn({ state: "back-order" }, today)).toBeNull();
  });
});

describe("their words", () => {
  const both = arrival(day("2026-11-30"), { min: 3, max: 4 }, []);

  it.each([
    ["en-GB", "Thu 3 Dec – Fri 4 Dec"],
    ["en-US", "Thu, Dec 3 – Fri, Dec 4"],
    ["de-DE", "Do., 3. – Fr., 4. Dez."],
    ["fr-FR", "jeu. 3 – ven. 4 déc."],
  ])("are said in %s", (locale, words) => {
    expect(arrivalWords(both, locale).replaceAll(/[\u2009\u202f\u00a0]/g, " ")).toBe(words);
  });

  it("name one day once", () => {
    expect(arrivalWords(arrival(day("2026-11-30"), { min: 1, max: 1 }, []), "en-GB")).toBe("Tue 1 Dec");
  });
});
