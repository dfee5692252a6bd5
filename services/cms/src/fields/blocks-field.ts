import type { BlocksField } from "payload";
import { heroBlock } from "../blocks/hero/hero-block";
import { imageWithTextBlock } from "../blocks/image-with-text/image-with-text-block";
import { productRailBlock } from "../blocks/product-rail/product-rail-block";
import { quoteBlock } from "../blocks/quote/quote-block";
import { storyBlock } from "../blocks/story/story-block";

/** The building blocks of a page. All languages share one layout; the words inside are translated. */
export const blocksField: BlocksField = {
  name: "blocks",
  type: "blocks",
  label: "Content",
  blocks: [heroBlock, productRailBlock, storyBlock, imageWithTextBlock, quoteBlock],
};
