import { randomUUID } from "node:crypto";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is needed to test access against a running CMS`);
  return value;
}

export const cmsUrl = required("CMS_URL");
const apiKey = required("CMS_API_KEY");

export interface Answer {
  status: number;
  body: Record<string, unknown>;
}

export type Identity = Record<string, string>;

export const nobody: Identity = {};
export const storefront: Identity = { Authorization: `api-clients API-Key ${apiKey}` };

/** Calls the CMS's REST API as somebody. */
export async function call(who: Identity, method: string, path: string, data?: unknown): Promise<Answer> {
  const response = await fetch(new URL(`/api${path}`, cmsUrl), {
    method,
    headers: { ...who, ...(data === undefined ? {} : { "Content-Type": "application/json" }) },
    body: data === undefined ? undefined : JSON.stringify(data),
  });
  const text = await response.text();
  const isJson = response.headers.get("content-type")?.includes("json") && text !== "";
  return { status: response.status, body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {} };
}

/** Logs in as the seeded person; the token speaks for staff. */
export async function logIn(): Promise<Identity> {
  const credentials = { email: required("ADMIN_EMAIL"), password: required("ADMIN_PASSWORD") };
  const { status, body } = await call(nobody, "POST", "/users/login", credentials);
  if (status !== 200) throw new Error(`The seeded person cannot log in: status ${status}`);
  return { Authorization: `JWT ${String(body.token)}` };
}

export interface TestPage {
  id: number;
  slug: string;
  headline: string;
}

/** Makes a page of its own for a test; the headline occurs nowhere else. */
export async function createPage(staff: Identity, status: "draft" | "published"): Promise<TestPage> {
  const headline = `Canary ${randomUUID()}`;
  const slug = `test-${randomUUID()}`;
  const data = { title: headline, slug, _status: status };
  const { status: code, body } = await call(staff, "POST", `/pages${status === "draft" ? "?draft=true" : ""}`, data);
  if (code !== 201) throw new Error(`The test page was not made: status ${code}`);
  return { id: (body.doc as { id: number }).id, slug, headline };
}

export async function deletePage(staff: Identity, { id }: TestPage): Promise<void> {
  await call(staff, "DELETE", `/pages/${id}`);
}
