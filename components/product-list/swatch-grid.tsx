"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type ComponentProps, type MouseEvent, useEffect, useRef } from "react";
import { isPlainClick } from "@/components/ui/has-modifier";
import { startNavigation } from "@/components/ui/start-navigation";

/** The same picture service asked for another picture, at every size there is. */
const withPicture = (text: string, src: string): string =>
  text.replaceAll(/url=[^&]+/g, `url=${encodeURIComponent(src)}`);

/** Shows a tile in the colour chosen on it, and lets its link lead there. */
function show({ value, dataset }: HTMLInputElement, tile: HTMLElement | null): void {
  const picture = tile?.querySelector("img");
  const link = tile?.querySelector<HTMLAnchorElement>("a[href]");
  if (!tile || !link) return;
  tile.dataset.colour = value;
  link.search = `?v=${encodeURIComponent(value)}`;
  if (!picture || !dataset.image) return;
  picture.srcset = withPicture(picture.srcset, dataset.image);
  picture.src = withPicture(picture.src, dataset.image);
}

/** A list of tiles whose dots of colour change their pictures. The tiles themselves need no script. */
export function SwatchGrid(props: ComponentProps<"ul">) {
  const router = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const change = ({ target }: { target: EventTarget }) => {
    if (target instanceof HTMLInputElement && target.type === "radio") show(target, target.closest("article"));
  };
  // The router knows the link as it was written, so that one that leads elsewhere by now is followed here.
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest("a");
    if (!isPlainClick(event) || !link?.closest("article")?.dataset.colour) return;
    event.preventDefault();
    if (startNavigation()) router.push(link.href);
  };
  useEffect(() => {
    // What was chosen before the script was there.
    for (const target of list.current?.querySelectorAll<HTMLInputElement>("input:checked") ?? []) {
      if (!target.defaultChecked) show(target, target.closest("article"));
    }
  }, []);
  return (
    <ul
      {...props}
      ref={list}
      onChange={(event: ChangeEvent<HTMLUListElement>) => change(event)}
      onClickCapture={follow}
    />
  );
}
