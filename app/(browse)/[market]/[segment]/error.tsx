"use client";

import { usePathname } from "next/navigation";
import { ErrorView } from "@/components/site/error-view";

export default function BrowseError({ retry }: { error: Error; retry: () => void }) {
  return <ErrorView market={usePathname().split("/")[1] ?? ""} onRetry={retry} />;
}
