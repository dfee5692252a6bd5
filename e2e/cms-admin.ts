import { type APIRequestContext, expect } from "@playwright/test";
import { env } from "./env";

/** What a marketer saves in the CMS's admin, over its API. */
export class CmsAdmin {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly headers: { authorization: string },
  ) {}

  static async signIn(request: APIRequestContext): Promise<CmsAdmin> {
    const login = { email: env("ADMIN_EMAIL"), password: env("ADMIN_PASSWORD") };
    const { token } = await (await request.post(`${env("CMS_URL")}/api/users/login`, { data: login })).json();
    return new CmsAdmin(request, { authorization: `JWT ${token}` });
  }

  async global<T>(slug: string, locale: string): Promise<T> {
    const response = await this.request.get(`${env("CMS_URL")}/api/globals/${slug}?locale=${locale}&depth=0`, {
      headers: this.headers,
    });
    expect(response.status()).toBe(200);
    return response.json();
  }

  async saveGlobal(slug: string, locale: string, data: object): Promise<number> {
    const address = `${env("CMS_URL")}/api/globals/${slug}?locale=${locale}`;
    return (await this.request.post(address, { headers: this.headers, data })).status();
  }

  /** The document whose field has a value. */
  async find<T>(collection: string, [field, value]: [string, string], locale: string): Promise<T> {
    const address = `${env("CMS_URL")}/api/${collection}?where[${field}][equals]=${value}&locale=${locale}&depth=0`;
    const response = await this.request.get(address, { headers: this.headers });
    expect(response.status()).toBe(200);
    const { docs } = await response.json();
    expect(docs).toHaveLength(1);
    return docs[0];
  }

  async publish(collection: string, id: number, locale: string, data: object): Promise<void> {
    const saved = await this.request.patch(`${env("CMS_URL")}/api/${collection}/${id}?locale=${locale}`, {
      headers: this.headers,
      data: { ...data, _status: "published" },
    });
    expect(saved.status()).toBe(200);
  }
}
