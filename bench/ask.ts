/** The JSON of an answer; what is sent along goes as JSON too. Throws unless it went well. */
export async function ask<Body>(
  url: string,
  { headers, method, body }: { headers?: Record<string, string>; method?: string; body?: unknown } = {},
): Promise<Body> {
  const sent = body === undefined ? {} : { method: method ?? "POST", body: JSON.stringify(body) };
  const response = await fetch(url, {
    ...sent,
    headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Body;
}
