import { notFound } from "next/navigation";
import { placeholderParams } from "@/lib/server/market";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [{ ...placeholderParams, rest: ["_"] }];

/** Paths of a market that name no page: the market's own 404. */
export default function UnknownPage() {
  notFound();
}
