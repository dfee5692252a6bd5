import type { ReactNode } from "react";
import { keyed } from "@/components/ui/keyed";
import type { Block } from "@/lib/domain/content";
import { Hero } from "./hero";
import { ImageWithText, Quote, Story } from "./text-blocks";

type RailBlock = Extract<Block, { type: "product-rail" }>;

export interface BlocksProps {
  blocks: Block[];
  market: string;
  /** Draws a product rail; a page joins content and catalogue here. */
  rail: (block: RailBlock) => ReactNode;
  /** Whether the first block is the top of the page, so that a hero holds its h1. */
  isPageTop?: boolean;
}

/** What marketers composed, block by block. */
export function Blocks({ blocks, market, rail, isPageTop = false }: BlocksProps) {
  return (
    <div className="space-y-20 md:space-y-28">
      {keyed(blocks).map(({ item, key }) => (
        <BlockView key={key} block={item} market={market} rail={rail} isFirst={isPageTop && item === blocks[0]} />
      ))}
    </div>
  );
}

function BlockView({
  block,
  market,
  rail,
  isFirst,
}: {
  block: Block;
  market: string;
  rail: BlocksProps["rail"];
  isFirst: boolean;
}) {
  switch (block.type) {
    case "hero":
      return <Hero block={block} market={market} isFirst={isFirst} />;
    case "product-rail":
      return rail(block);
    case "story":
      return <Story block={block} market={market} />;
    case "image-with-text":
      return <ImageWithText block={block} market={market} />;
    case "quote":
      return <Quote block={block} />;
  }
}
