import type { Words } from "./catalogue";

export type WorkingDays = { min: number; max: number };
type Prices = { eur?: number; gbp?: number; usd?: number };

export type PlannedOption = {
  name: Words;
  type: { code: "standard" | "express" | "pickup"; label: string };
  /** How long it takes, told to the shopper. */
  duration: Words;
  /** The same for the storefront, which tells a date: working days until it is there. */
  workingDays: WorkingDays;
  prices: Prices;
};

export type PlannedZone = {
  name: string;
  geoZones: (
    | { type: "country"; country_code: string }
    | { type: "province"; country_code: string; province_code: string }
  )[];
  options: PlannedOption[];
};

export type PlannedSet = { name: string; type: "shipping" | "pickup"; location: string; zones: PlannedZone[] };

// Parcels go to the contiguous United States only: Alaska and Hawaii are left out on purpose.
const CONTIGUOUS_STATES =
  "al az ar ca co ct de dc fl ga id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy".split(
    " ",
  );

const days = ({ min, max }: WorkingDays): Words => ({
  en: `${min}–${max} working days`,
  de: `${min}–${max} Werktage`,
  fr: `${min}–${max} jours ouvrés`,
});

const standard = (prices: Prices, min: number, max: number): PlannedOption => ({
  name: { en: "Standard delivery", de: "Standardversand", fr: "Livraison standard" },
  type: { code: "standard", label: "Standard" },
  duration: days({ min, max }),
  workingDays: { min, max },
  prices,
});

const express = (prices: Prices, min: number, max: number): PlannedOption => ({
  name: { en: "Express delivery", de: "Expressversand", fr: "Livraison express" },
  type: { code: "express", label: "Express" },
  duration: days({ min, max }),
  workingDays: { min, max },
  prices,
});

const pickup = (place: string, prices: Prices): PlannedOption => ({
  name: { en: `Pick up in ${place}`, de: `Abholung in ${place}`, fr: `Retrait à ${place}` },
  type: { code: "pickup", label: "Pick-up" },
  duration: {
    en: "Ready the next working day",
    de: "Bereit am nächsten Werktag",
    fr: "Prêt le jour ouvré suivant",
  },
  workingDays: { min: 1, max: 1 },
  prices,
});

const country = (code: string) => ({ type: "country" as const, country_code: code });

/** Who delivers where, from which stock location, and for how much (major units, per order). */
export const SHIPPING_PLAN: PlannedSet[] = [
  {
    name: "Rotterdam delivery",
    type: "shipping",
    location: "rotterdam",
    zones: [
      {
        name: "Germany and France",
        geoZones: [country("de"), country("fr")],
        options: [standard({ eur: 9.9 }, 3, 5), express({ eur: 24.9 }, 1, 2)],
      },
      {
        name: "Contiguous United States",
        geoZones: CONTIGUOUS_STATES.map((state) => ({
          type: "province" as const,
          country_code: "us",
          province_code: `us-${state}`,
        })),
        options: [standard({ usd: 19 }, 6, 9), express({ usd: 49 }, 2, 3)],
      },
    ],
  },
  {
    name: "Leeds delivery",
    type: "shipping",
    location: "leeds",
    zones: [
      {
        name: "United Kingdom",
        geoZones: [country("gb")],
        options: [standard({ gbp: 7.9 }, 2, 4), express({ gbp: 19.9 }, 1, 2)],
      },
    ],
  },
  {
    name: "Rotterdam pick-up",
    type: "pickup",
    location: "rotterdam",
    zones: [
      {
        name: "Rotterdam counter",
        geoZones: [country("de"), country("fr")],
        options: [pickup("Rotterdam", { eur: 0 })],
      },
    ],
  },
  {
    name: "Leeds pick-up",
    type: "pickup",
    location: "leeds",
    zones: [{ name: "Leeds counter", geoZones: [country("gb")], options: [pickup("Leeds", { gbp: 0 })] }],
  },
  {
    name: "York pick-up",
    type: "pickup",
    location: "york",
    zones: [{ name: "York counter", geoZones: [country("gb")], options: [pickup("York", { gbp: 0 })] }],
  },
];
