import "server-only";
import { randomUUID } from "node:crypto";
import { revalidateTag } from "next/cache";
import { after } from "next/server";
import { ChangeNotice } from "@/lib/domain/change-event";
import { planRevalidation } from "@/lib/server/cache";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";
import { tellWhoWaits } from "@/lib/server/tell-who-waits";
import { pagesOf, warm } from "@/lib/server/warm";
import { isAuthentic, isFirst } from "@/lib/server/webhook";
import { problemResponse } from "./handle";
import { readBody } from "./read-body";

const mostBytes = 1024 * 1024;

/** Change notices of the engine and the CMS: what was cached of the changed things is old from here on. */
export async function receiveChanges(request: Request): Promise<Response> {
  const requestId = randomUUID();
  const now = Math.floor(Date.now() / 1000);
  // Anybody may send this much before it is known who asks.
  const body = (await readBody(request, mostBytes))?.toString("utf8");
  if (body === undefined) return problemResponse({ problem: "body-too-large" }, requestId);
  const signed = {
    body,
    timestamp: request.headers.get("x-portico-timestamp"),
    signature: request.headers.get("x-portico-signature"),
  };
  if (!isAuthentic(env().WEBHOOK_SECRET, signed, now))
    return problemResponse({ problem: "origin-forbidden" }, requestId);
  const notice = ChangeNotice.safeParse(JSON.parse(body));
  if (!notice.success) return problemResponse({ problem: "input-invalid" }, requestId);
  if (!isFirst(notice.data.id, now)) return Response.json({ status: "known" });
  const tags = [...new Set(notice.data.events.flatMap(planRevalidation))];
  for (const tag of tags) revalidateTag(tag, "max");
  log.info({ requestId, tags }, "revalidated");
  after(async () => {
    await warm(pagesOf(notice.data.events));
    await tellWhoWaits(notice.data.events);
  });
  return Response.json({ status: "revalidated", tags });
}
