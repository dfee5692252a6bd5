import "server-only";
import { z } from "zod";
import type { Download, Film } from "@/lib/domain/content";
import type { Language } from "@/lib/domain/market";
import { toImage } from "./to-block";

const CmsFile = z.object({ filename: z.string(), title: z.string().nullish(), filesize: z.number().nullish() });
const CmsFilm = z.object({
  file: CmsFile,
  title: z.string().nullish(),
  poster: z.unknown(),
  captions: CmsFile.nullish().catch(null),
});

const address = (filename: string): string => `/media/files/${encodeURIComponent(filename)}`;

/** A film on the shop's own origin; null where no file was chosen or it is gone. */
export function toFilm(film: unknown, language: Language): Film | null {
  const parsed = CmsFilm.safeParse(film);
  if (!parsed.success) return null;
  const { file, title, poster, captions } = parsed.data;
  return {
    src: address(file.filename),
    title: title || (file.title ?? ""),
    poster: toImage(poster),
    captions: captions ? { src: address(captions.filename), language } : null,
  };
}

/** A file to download; null for one that is gone. */
export function toDownload(file: unknown): Download | null {
  const parsed = CmsFile.safeParse(file);
  if (!parsed.success) return null;
  const { filename, title, filesize } = parsed.data;
  return { title: title || filename, href: address(filename), kilobytes: Math.ceil((filesize ?? 0) / 1000) };
}
