"use client";

import { useEffect, useState } from "react";
import { useChosenVariant } from "@/components/commerce/chosen-variant";
import { arrival, arrivalWords, calendarDay, leavesOn } from "@/lib/domain/arrival";
import type { WorkingDays } from "@/lib/domain/fulfilment";
import type { HolidayRule } from "@/lib/domain/holidays";
import { useChoice } from "./variant-choice";

/** One way to the shopper, with its days in words for as long as nobody knows today's date. */
type Way = { name: string; days: WorkingDays; inDays: string };

export interface DeliveryLinesProps {
  delivery: Way[];
  /** `stock` follows the order of the product's variants: pieces left, 0 for none, -1 for plenty. */
  pickup: (Way & { address: string; stock: number[] })[];
  locale: string;
  holidays: readonly HolidayRule[];
  words: { title: string; none: string; plenty: string; left: string };
}

/** When the chosen variant arrives, and where it can be fetched. Dates need today, which a static page cannot know. */
export function DeliveryLines({ delivery, pickup, locale, holidays, words }: DeliveryLinesProps) {
  const { variants } = useChoice();
  const variant = useChosenVariant();
  const [today, setToday] = useState<number | null>(null);
  useEffect(() => setToday(calendarDay(new Date())), []);
  const place = variants.indexOf(variant);

  const leaves = today === null ? null : leavesOn(variant.availability, today);
  const when = ({ days, inDays }: Way) =>
    leaves === null ? inDays : arrivalWords(arrival(leaves, days, holidays), locale);
  const stockWords = (way: DeliveryLinesProps["pickup"][number]) => {
    const left = way.stock[place] ?? 0;
    if (left === 0) return words.none;
    const ready = today === null ? way.inDays : arrivalWords(arrival(today, way.days, holidays), locale);
    return (left < 0 ? words.plenty : words.left.replace("{left}", String(left))).replace("{ready}", ready);
  };
  const ways = variant.availability.state === "sold-out" ? [] : delivery;
  if (ways.length + pickup.length === 0) return null;
  return (
    <section aria-label={words.title} className="mt-6 border-t border-line text-sm" data-follows-choice="">
      <dl>
        {ways.map((way) => (
          <Line key={way.name} name={way.name} value={when(way)} />
        ))}
        {pickup.map((way) => (
          <Line key={way.name} name={way.name} note={way.address} value={stockWords(way)} />
        ))}
      </dl>
    </section>
  );
}

function Line({ name, note, value }: { name: string; note?: string; value: string }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2.5">
      <dt>
        {name}
        {note ? <span className="block text-muted">{note}</span> : null}
      </dt>
      <dd className="text-end">{value}</dd>
    </div>
  );
}
