"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { ApiError } from "./api";

/** What is the shopper's alone lives here, fresh for a moment and asked again when the window comes back. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          // What is asked for without a line fails and says so, instead of waiting unseen for one.
          mutations: { networkMode: "always" },
          queries: {
            networkMode: "always",
            staleTime: 5_000,
            retry: (count, error) => count < 1 && error instanceof ApiError && error.code === "offline",
          },
        },
      }),
  );
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
