/** How the market measures: in centimetres and kilograms, or in inches and pounds. */
export type Measuring = { locale: string; isInches: boolean };

const centimetresPerInch = 2.54;
const gramsPerPound = 453.592_37;

const inUnits = (value: number, unit: string, locale: string): string =>
  new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits: 1 }).format(value);

/** `75 cm`, or `29.5 in`. */
export const formatLength = (centimetres: number, { locale, isInches }: Measuring): string =>
  isInches ? inUnits(centimetres / centimetresPerInch, "inch", locale) : inUnits(centimetres, "centimeter", locale);

/** `14.8 kg`, or `32.6 lb`; what is lighter than a kilogram in grams. */
export function formatWeight(grams: number, { locale, isInches }: Measuring): string {
  if (isInches) return inUnits(grams / gramsPerPound, "pound", locale);
  return grams < 1000 ? inUnits(grams, "gram", locale) : inUnits(grams / 1000, "kilogram", locale);
}
