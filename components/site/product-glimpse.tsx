"use client";

import { usePathname } from "next/navigation";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { productFrame } from "@/components/commerce/product-frame";
import { isFollowed } from "@/components/ui/start-navigation";
import { productPictureSizes } from "@/lib/domain/picture-sizes";
import { cardOf } from "./card-of";

interface Glimpse {
  title: string;
  subtitle: string;
  picture: { src: string; srcSet: string; objectPosition: string } | null;
}

/** What stands above every page: the header, and who asks for consent. */
const above = () =>
  [...document.querySelectorAll<HTMLElement>("body > :has(~ main)")].filter(
    (one) => one.offsetHeight > 0 && getComputedStyle(one).position === "static",
  );

/** What the card of a product tells of the page behind it; null where a click follows no card within the shop. */
function glimpseOf(event: MouseEvent): Glimpse | null {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!link || !isFollowed(event) || link.pathname === location.pathname) return null;
  const card = cardOf(link);
  if (!card) return null;
  const image = card.querySelector("img");
  return {
    title: link.textContent,
    subtitle: card.querySelector("p")?.textContent ?? "",
    picture: image && { src: image.src, srcSet: image.srcset, objectPosition: image.style.objectPosition },
  };
}

/** Over the page that is left, as the next one will stand: what is above every page at the top, then what a product page begins with. */
function GlimpseView({ title, subtitle, picture }: Glimpse) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const stay = above().map((one) => ({
      style: one.style,
      top: one.offsetTop,
      bottom: one.offsetTop + one.offsetHeight,
    }));
    // On the ground that the glimpse lays over the whole screen: they have none of their own.
    for (const { style, top } of stay) Object.assign(style, { position: "sticky", top: `${top}px`, zIndex: "11" });
    box.current?.style.setProperty("padding-top", `${Math.max(0, ...stay.map(({ bottom }) => bottom))}px`);
    return () => {
      for (const { style } of stay) Object.assign(style, { position: "", top: "", zIndex: "" });
    };
  }, []);
  return (
    <div ref={box} className="fixed inset-0 z-10 overflow-hidden bg-paper">
      <div className={productFrame.page}>
        <p className="py-1 text-sm">&nbsp;</p>
        <div className={productFrame.columns}>
          <div className={productFrame.pictures}>
            <div className={productFrame.gallery}>
              <div className={productFrame.stage}>
                <div className={`bg-linen ${productFrame.picture}`}>
                  {picture ? (
                    // biome-ignore lint/performance/noImgElement: its addresses are read off the card; `Picture` makes them out of an original
                    <img
                      alt=""
                      decoding="sync"
                      sizes={productPictureSizes}
                      srcSet={picture.srcSet}
                      src={picture.src}
                      style={{ objectPosition: picture.objectPosition }}
                      className="h-full w-full object-cover"
                    />
                  ) : null}
                </div>
              </div>
            </div>
          </div>
          <div className={productFrame.text}>
            <h1 className={productFrame.title}>{title}</h1>
            <p className={productFrame.subtitle}>{subtitle}</p>
          </div>
        </div>
      </div>
    </div>
  );
}

/** Nobody waits longer in front of a glimpse, in milliseconds: the page that was left shows again. */
const longest = 10_000;

/** The glimpse of what is followed from one page. */
function GlimpseFromPage() {
  const [glimpse, setGlimpse] = useState<Glimpse | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => setGlimpse(null);
    const follow = (event: MouseEvent) => {
      const next = glimpseOf(event);
      if (!next) return;
      setGlimpse(next);
      clearTimeout(timer);
      timer = setTimeout(end, longest);
    };
    document.addEventListener("click", follow);
    addEventListener("popstate", end);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", follow);
      removeEventListener("popstate", end);
    };
  }, []);
  return (
    <div data-glimpse="" aria-hidden="true">
      {glimpse ? <GlimpseView {...glimpse} /> : null}
    </div>
  );
}

/**
 * Paints a product's name and picture with the frame after the click on its card, out of the card itself, while the page behind it is
 * made. The same picture stands in the same place on that page, so that nothing is seen to change; another page begins without one.
 */
export default function ProductGlimpse() {
  return <GlimpseFromPage key={usePathname()} />;
}
