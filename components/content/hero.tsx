import { Picture } from "@/components/commerce/picture";
import { buttonClasses } from "@/components/ui/button-classes";
import { Link } from "@/components/ui/link";
import type { Block } from "@/lib/domain/content";
import { linkHref } from "@/lib/domain/paths";

type HeroBlock = Extract<Block, { type: "hero" }>;

const places: Record<HeroBlock["position"], string> = {
  "top-left": "items-start justify-start",
  left: "items-center justify-start",
  "bottom-left": "items-end justify-start",
  center: "items-center justify-center text-center",
};

/** A wide scene with words on it; on a phone the words stand below the picture. */
export function Hero({ block, market, isFirst }: { block: HeroBlock; market: string; isFirst: boolean }) {
  const Heading = isFirst ? "h1" : "h2";
  const tone = block.tone === "dark" ? "md:text-on-dark" : "md:text-on-light";
  return (
    <section className="relative">
      <div className="aspect-4/5 overflow-hidden bg-linen xs:aspect-square md:aspect-2/1 md:max-h-[46rem] md:w-full">
        {/* Without a cut a wide scene (16:10) fills a phone's square or tall box wider than the phone is. It is mirrored with its words. */}
        <Picture
          image={block.image}
          sizes="(min-width: 48rem) 100vw, (min-width: 24rem) 160vw, 200vw"
          squareSizes="(min-width: 24rem) 100vw, 125vw"
          isFirst={isFirst}
          className="md:rtl:-scale-x-100"
        />
      </div>
      <div className={`page-width flex py-8 md:absolute md:inset-0 md:py-16 ${places[block.position]}`}>
        <div className={`max-w-lg ${tone}`}>
          <Heading className="title-large">{block.headline}</Heading>
          {block.text ? <p className="mt-4 max-w-md text-lg md:max-w-xs">{block.text}</p> : null}
          {block.link ? (
            <Link href={linkHref(block.link.target, market)} className={`mt-7 ${buttonClasses.primary}`}>
              {block.link.label}
            </Link>
          ) : null}
        </div>
      </div>
    </section>
  );
}
