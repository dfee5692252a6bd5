"use client";

import { usePathname } from "next/navigation";
import { ErrorView } from "@/components/site/error-view";

export default function SecureError({ reset }: { error: Error; reset: () => void }) {
  return <ErrorView market={usePathname().split("/")[1] ?? ""} onRetry={reset} />;
}
