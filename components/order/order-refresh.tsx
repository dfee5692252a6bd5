"use client";

import { useEffect } from "react";
import { api } from "@/lib/client/api";

/** Milliseconds between questions: quick at first, then ever slower; after some ten minutes the shopper reloads. */
const firstPause = 2_000;
const longestPause = 30_000;
const mostQuestions = 30;

/** Asks for the order until its payment is decided, then shows it. */
export function OrderRefresh({ market, orderToken }: { market: string; orderToken: string }) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const askLater = (pause: number, asked: number) => {
      timer = setTimeout(async () => {
        const found = await api("viewOrder", { params: { orderToken }, query: { market } }).catch(() => null);
        if (found?.status === "placed" && found.order.payment !== "pending") window.location.reload();
        else if (asked < mostQuestions) askLater(Math.min(pause * 1.3, longestPause), asked + 1);
      }, pause);
    };
    askLater(firstPause, 1);
    return () => clearTimeout(timer);
  }, [market, orderToken]);
  return null;
}
