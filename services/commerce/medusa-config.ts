import { defineConfig, loadEnv } from "@medusajs/framework/utils";
import { readEnvironment } from "./src/config/environment";
import { packageRoot } from "./src/config/package-root";

loadEnv(process.env.NODE_ENV ?? "development", packageRoot());
process.env.MEDUSA_DISABLE_TELEMETRY = "true";

const environment = readEnvironment();
// A browser drops a Secure cookie on plain http, and the demo's admin is plain http on the loopback address.
const isServedOverTls = environment.commerceUrl.startsWith("https://");

export default defineConfig({
  projectConfig: {
    databaseUrl: environment.databaseUrl,
    databaseDriverOptions: { ssl: false, connection: { ssl: false } },
    cookieOptions: { secure: isServedOverTls, sameSite: "lax" },
    http: {
      storeCors: environment.storefrontUrl,
      adminCors: environment.commerceUrl,
      authCors: `${environment.commerceUrl},${environment.storefrontUrl}`,
      jwtSecret: environment.jwtSecret,
      cookieSecret: environment.cookieSecret,
    },
  },
  admin: { path: "/app", backendUrl: "/" },
  featureFlags: { translation: true },
  modules: [
    // The flag alone comes too late: modules are chosen before flags of this file are read.
    { resolve: "@medusajs/medusa/translation" },
    { resolve: "./src/modules/price-history" },
    {
      resolve: "@medusajs/medusa/search",
      options: {
        default_provider: "flat-search",
        providers: [
          // Stays for its migrations, and to take away what it indexed before.
          { resolve: "@medusajs/medusa/search-postgres", id: "postgres" },
          { resolve: "./src/modules/flat-search", id: "flat" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: environment.dataDirectory,
              private_upload_dir: `${environment.dataDirectory}-private`,
              backend_url: `${environment.commerceUrl}/static`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          ...(environment.hasCardSandbox
            ? [
                {
                  resolve: "./src/modules/card-sandbox",
                  id: "sandbox",
                  options: { webhookSecret: environment.webhookSecret },
                },
              ]
            : []),
          ...(environment.stripe
            ? [{ resolve: "@medusajs/medusa/payment-stripe", id: "stripe", options: environment.stripe }]
            : []),
        ],
      },
    },
  ],
});
