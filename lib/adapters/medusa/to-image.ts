import "server-only";
import { z } from "zod";
import type { Image } from "@/lib/domain/image";
import type { Language } from "@/lib/domain/market";

export const EngineImage = z.object({
  id: z.string(),
  url: z.string(),
  metadata: z
    .object({
      alt: z.record(z.string(), z.string()).optional(),
      width: z.number().optional(),
      height: z.number().optional(),
    })
    .nullish(),
});
export type EngineImage = z.infer<typeof EngineImage>;

/** The shape of a picture the engine says nothing about: the catalogue's portrait format. */
const usual = { width: 1000, height: 1250 };

/** The engine's file on the shop's own origin, or null for a file that lies elsewhere. */
export function toMediaPath(url: string): string | null {
  const path = /\/static\/(.+)$/.exec(url)?.[1];
  return path ? `/media/commerce/${path}` : null;
}

export function toImage(image: EngineImage, language: Language, title: string): Image | null {
  const src = toMediaPath(image.url);
  const { alt, width, height } = image.metadata ?? {};
  return src
    ? { src, alt: alt?.[language] ?? alt?.en ?? title, width: width ?? usual.width, height: height ?? usual.height }
    : null;
}

export function toThumbnail(url: string | null | undefined, alt: string): Image | null {
  const src = url ? toMediaPath(url) : null;
  return src ? { src, alt, ...usual } : null;
}
