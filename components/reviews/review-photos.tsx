"use client";

import { useState } from "react";
import { Picture } from "@/components/commerce/picture";
import { late } from "@/components/ui/late";
import type { Image } from "@/lib/domain/image";

const PhotoDialog = late(() => import("./photo-dialog"));

export interface ReviewPhotosProps {
  photos: Image[];
  closeLabel: string;
}

/** A shopper's photos, small; each opens large. */
export function ReviewPhotos({ photos, closeLabel }: ReviewPhotosProps) {
  const [opened, setOpened] = useState<Image | null>(null);
  return (
    <>
      <ul className="mt-4 flex flex-wrap gap-2">
        {photos.map((photo) => (
          <li key={photo.src} className="size-24 bg-linen">
            <button type="button" onClick={() => setOpened(photo)} className="block size-full">
              {/* Six rem high, and wider before it is cropped. */}
              <Picture image={photo} sizes="10rem" />
            </button>
          </li>
        ))}
      </ul>
      {opened ? <PhotoDialog photo={opened} closeLabel={closeLabel} onClose={() => setOpened(null)} /> : null}
    </>
  );
}
