"use client";

import { useEffect } from "react";
import { api } from "@/lib/client/api";

const pause = 2_000;

/** Asks for the order until its payment is decided, then shows it. */
export function OrderRefresh({ market, orderToken }: { market: string; orderToken: string }) {
  useEffect(() => {
    const timer = setInterval(async () => {
      const found = await api("viewOrder", { params: { orderToken }, query: { market } }).catch(() => null);
      if (found?.status === "placed" && found.order.payment === "confirmed") window.location.reload();
    }, pause);
    return () => clearInterval(timer);
  }, [market, orderToken]);
  return null;
}
