import path from "node:path";
import { fileURLToPath } from "node:url";
import { postgresAdapter } from "@payloadcms/db-postgres";
import { de } from "@payloadcms/translations/languages/de";
import { en } from "@payloadcms/translations/languages/en";
import { fr } from "@payloadcms/translations/languages/fr";
import { buildConfig } from "payload";
import sharp from "sharp";
import { closeInternalCollections } from "./access/close-internal-collections";
import { apiClients } from "./collections/api-clients";
import { articles } from "./collections/articles";
import { files } from "./collections/files";
import { media } from "./collections/media";
import { pages } from "./collections/pages";
import { questions } from "./collections/questions";
import { reviewPhotos } from "./collections/review-photos";
import { reviewVotes } from "./collections/review-votes";
import { reviews } from "./collections/reviews";
import { sizeGuides } from "./collections/size-guides";
import { stories } from "./collections/stories";
import { users } from "./collections/users";
import { readEnvironment } from "./environment";
import { announcement } from "./globals/announcement";
import { footer } from "./globals/footer";
import { navigation } from "./globals/navigation";
import { searchSettings } from "./globals/search-settings";
import { readyEndpoint, surviveLostConnections } from "./ready";
import { textEditor } from "./rich-text/editor";

const sourceFolder = path.dirname(fileURLToPath(import.meta.url));
const environment = readEnvironment(process.env);

const config = buildConfig({
  serverURL: environment.cmsUrl,
  csrf: [environment.cmsUrl],
  cors: [],
  secret: environment.payloadSecret,
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  collections: [
    pages,
    articles,
    stories,
    sizeGuides,
    media,
    files,
    reviews,
    questions,
    reviewPhotos,
    reviewVotes,
    users,
    apiClients,
  ],
  globals: [navigation, footer, announcement, searchSettings],
  editor: textEditor,
  endpoints: [readyEndpoint],
  onInit: surviveLostConnections,
  localization: {
    locales: [
      { code: "en", label: "English" },
      { code: "de", label: "Deutsch" },
      { code: "fr", label: "Français" },
    ],
    defaultLocale: "en",
    fallback: true,
  },
  i18n: { supportedLanguages: { en, de, fr }, fallbackLanguage: "en" },
  admin: {
    // The other choice asks a third party about everyone who signs in.
    avatar: "default",
    user: users.slug,
    importMap: { baseDir: sourceFolder },
    meta: { titleSuffix: " · Larch & Loom" },
  },
  db: postgresAdapter({
    pool: { connectionString: environment.databaseUrl, max: 10 },
    migrationDir: path.resolve(sourceFolder, "migrations"),
    push: false,
  }),
  sharp,
  typescript: { outputFile: path.resolve(sourceFolder, "generated/payload-types.ts") },
});

export default config.then(closeInternalCollections);
