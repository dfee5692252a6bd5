import { expect, test } from "vitest";
import { toReport } from "./report.ts";

const raw = {
  categories: {
    performance: { score: 0.985, auditRefs: [{ id: "largest-contentful-paint", weight: 25 }] },
    seo: { score: 0.5, auditRefs: [{ id: "document-title", weight: 1 }] },
    unscored: { score: null, auditRefs: [] },
  },
  audits: {
    "largest-contentful-paint": { title: "Largest Contentful Paint", score: 0.9, numericValue: 1499.6 },
    "document-title": { title: "Document has no title", score: 0 },
    "network-requests": { title: "Requests", score: null, details: { items: [{ transferSize: 1000 }, {}] } },
  },
};

test("scores go to 100, what is not scored is absent, and what is imperfect beside performance is named", () => {
  const report = toReport(raw);
  expect(report.scores).toEqual({ performance: 99, seo: 50 });
  expect(report.lcpMs).toBe(1499.6);
  expect(report.requests).toBe(2);
  expect(report.bytes).toBe(1000);
  expect(report.findings).toEqual(["seo: Document has no title"]);
});
