import type { Fields } from "../seed-documents";
import { aboutPage } from "./about-page";
import { calmLightArticle } from "./article-calm-light";
import { longTableArticle } from "./article-long-table";
import { woolArticle } from "./article-wool";
import { footer } from "./footer";
import { homePage } from "./home-page";
import { imprintPage } from "./imprint-page";
import { announcement, navigation } from "./navigation";
import { privacyPage } from "./privacy-page";
import { searchSettings } from "./search-settings";
import { shippingPage } from "./shipping-page";
import { rugSizes, tableSizes } from "./size-guides";
import { driftStory } from "./story-drift-sofa";
import { fjordStory } from "./story-fjord-lounge-chair";
import { haloStory } from "./story-halo-pendant";
import { kinStory } from "./story-kin-dining-table";
import { mugStory } from "./story-stoneware-mug";

interface SiteContent {
  [part: string]: Fields | Fields[];
  pages: Fields[];
  articles: Fields[];
  stories: Fields[];
  sizeGuides: Fields[];
  navigation: Fields;
  footer: Fields;
  announcement: Fields;
  searchSettings: Fields;
}

/** Everything Larch & Loom says outside its catalogue. */
export const siteContent: SiteContent = {
  pages: [homePage, aboutPage, shippingPage, privacyPage, imprintPage],
  articles: [calmLightArticle, longTableArticle, woolArticle],
  stories: [fjordStory, driftStory, kinStory, haloStory, mugStory],
  sizeGuides: [tableSizes, rugSizes],
  navigation,
  footer,
  announcement,
  searchSettings,
};
