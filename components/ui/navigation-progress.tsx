"use client";

import { useEffect, useState } from "react";
import { SpokenStatus } from "./spoken-status";
import { navigating } from "./tell-navigating";

/** What comes sooner needs no word, in milliseconds. */
const soonMs = 200;

/** Says to eyes and ears that what `tellNavigating` told of is on its way, in the market's language: one for the page. */
export function NavigationProgress({ text }: { text: string }) {
  const [isOnItsWay, setIsOnItsWay] = useState(false);
  useEffect(() => {
    // Only this tells of every page that has come; a browser without it says nothing rather than too much.
    if (!("navigation" in window)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = () => {
      clearTimeout(timer);
      setIsOnItsWay(false);
    };
    const hear = (event: Event) => {
      end();
      if ((event as CustomEvent<boolean>).detail) timer = setTimeout(setIsOnItsWay, soonMs, true);
    };
    // The router changes the address while React draws, when nothing else may be drawn anew.
    const arrive = () => queueMicrotask(end);
    addEventListener(navigating, hear);
    navigation.addEventListener("currententrychange", arrive);
    return () => {
      clearTimeout(timer);
      removeEventListener(navigating, hear);
      navigation.removeEventListener("currententrychange", arrive);
    };
  }, []);
  return (
    <>
      {isOnItsWay ? <div data-progress="" className="progress" /> : null}
      <SpokenStatus text={isOnItsWay && text} />
    </>
  );
}
