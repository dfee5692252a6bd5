import path from "node:path";
import config from "@payload-config";
import { convertMarkdownToLexical, editorConfigFactory } from "@payloadcms/richtext-lexical";
import { getPayload } from "payload";
import { textFeatures } from "../rich-text/editor";
import { siteContent } from "./content/site-content";
import { readDemoPictures } from "./demo-catalogue";
import { filesIn, localise, picturesIn } from "./localise";
import { seedAdmin, seedStorefrontKey } from "./seed-accounts";
import { seedDocuments, seedGlobal, type Translate } from "./seed-documents";
import { seedFiles } from "./seed-files";
import { seedMedia } from "./seed-media";
import { seedShoppersVoices } from "./seed-shoppers-voices";
import { waitForOtherSeeders } from "./seed-turn";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}

const payload = await getPayload({ config });
await waitForOtherSeeders(payload);
const demoFolder = path.resolve(process.env.DEMO_DIR ?? "../../demo");
const pictures = await readDemoPictures(demoFolder);
const scenes = [...pictures.keys()].filter((source) => source.startsWith("scenes/"));
const mediaIds = await seedMedia(payload, [...scenes, ...picturesIn(siteContent)], pictures);
const fileIds = await seedFiles(payload, filesIn(siteContent), demoFolder);
const editorConfig = await editorConfigFactory.fromFeatures({ config: payload.config, features: textFeatures });

const translate: Translate = (content, locale) =>
  localise(content, locale, {
    toFormattedText: (markdown) => convertMarkdownToLexical({ editorConfig, markdown }),
    toMediaId: (source) => {
      const id = mediaIds.get(source);
      if (id === undefined) throw new Error(`No picture was stored for ${source}`);
      return id;
    },
    toFileId: (source) => {
      const id = fileIds.get(source);
      if (id === undefined) throw new Error(`No file was stored for ${source}`);
      return id;
    },
  }) as object;

await seedAdmin(payload, required("ADMIN_EMAIL"), required("ADMIN_PASSWORD"));
await seedStorefrontKey(payload, required("CMS_API_KEY"));
await seedDocuments(payload, "pages", siteContent.pages, translate);
await seedDocuments(payload, "articles", siteContent.articles, translate);
await seedDocuments(payload, "stories", siteContent.stories, translate);
await seedDocuments(payload, "size-guides", siteContent.sizeGuides, translate);
await seedGlobal(payload, "navigation", siteContent.navigation, translate);
await seedGlobal(payload, "footer", siteContent.footer, translate);
await seedGlobal(payload, "announcement", siteContent.announcement, translate);
await seedGlobal(payload, "search-settings", siteContent.searchSettings, translate);
await seedShoppersVoices(payload, demoFolder);
payload.logger.info("Larch & Loom's words and pictures are in place.");
