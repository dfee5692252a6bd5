import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Words } from "./localise";

interface FocalPoint {
  x: number;
  y: number;
}

interface PictureEntry {
  src: string;
  alt: Words;
  focal_point?: FocalPoint;
}

interface CatalogueFile {
  scenes: PictureEntry[];
  products: Array<{ images: PictureEntry[] }>;
}

export interface DemoPictureFile {
  file: string;
  alt: Words;
  focalPoint: FocalPoint;
}

/** The pictures of the demo catalogue, by their path in the demo folder. */
export async function readDemoPictures(folder: string): Promise<Map<string, DemoPictureFile>> {
  const catalogue = JSON.parse(await readFile(path.join(folder, "catalogue.json"), "utf8")) as CatalogueFile;
  const entries = [...catalogue.scenes, ...catalogue.products.flatMap(({ images }) => images)];
  return new Map(
    entries.map(({ src, alt, focal_point }) => [
      src,
      { file: path.join(folder, src), alt, focalPoint: focal_point ?? { x: 0.5, y: 0.5 } },
    ]),
  );
}
