/** The pages that are measured, in one market. */
export const pages = {
  home: "/en-gb",
  category: "/en-gb/categories/seating",
  product: "/en-gb/products/fjord-lounge-chair",
};

export interface View {
  status: number;
  headers: Headers;
  html: string;
}

/** One page view, with the cookie if there is one. */
export async function view(url: string, cookie?: string): Promise<View> {
  const response = await fetch(url, { ...(cookie && { headers: { cookie } }), redirect: "manual" });
  return { status: response.status, headers: response.headers, html: await response.text() };
}

/** The cookie of a shopper who was here before: `segment=<code>`. Throws if a first visit is given none. */
export async function segmentCookie(storefront: string): Promise<string> {
  const { headers } = await view(storefront + pages.product);
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .find((pair) => pair.startsWith("segment="));
  if (!cookie) throw new Error("A first visit was given no segment cookie");
  return cookie;
}
