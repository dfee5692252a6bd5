/** What the bench takes from a report of Lighthouse. Scores go to 100; what is not scored is absent. */
export interface Report {
  scores: Record<string, number>;
  lcpMs: number;
  fcpMs: number;
  tbtMs: number;
  speedIndexMs: number;
  shift: number;
  requests: number;
  bytes: number;
  /** Everything outside of performance that is not perfect, in words. */
  findings: string[];
}

interface Audit {
  title: string;
  score: number | null;
  numericValue?: number;
  displayValue?: string;
  details?: { items?: { transferSize?: number }[] };
}

interface Raw {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, Audit>;
}

export function toReport({ categories, audits }: Raw): Report {
  const number = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  const requests = audits["network-requests"]?.details?.items ?? [];
  const findings = Object.entries(categories)
    .filter(([id]) => id !== "performance")
    .flatMap(([id, { auditRefs }]) => auditRefs.map((audit) => ({ category: id, audit: audits[audit.id] })))
    .flatMap(({ category, audit }) =>
      audit && audit.score !== null && audit.score < 1
        ? [`${category}: ${audit.title} ${audit.displayValue ?? ""}`.trim()]
        : [],
    );
  return {
    scores: Object.fromEntries(
      Object.entries(categories).flatMap(([id, { score }]) =>
        score === null ? [] : [[id, Math.round(score * 100)] as const],
      ),
    ),
    lcpMs: number("largest-contentful-paint"),
    fcpMs: number("first-contentful-paint"),
    tbtMs: number("total-blocking-time"),
    speedIndexMs: number("speed-index"),
    shift: number("cumulative-layout-shift"),
    requests: requests.length,
    bytes: requests.reduce((sum, { transferSize }) => sum + (transferSize ?? 0), 0),
    findings,
  };
}
