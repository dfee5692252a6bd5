"use client";

import NextImage from "next/image";
import { Dialog } from "@/components/ui/dialog";
import type { Image } from "@/lib/domain/image";

export interface PhotoDialogProps {
  photo: Image;
  closeLabel: string;
  onClose: () => void;
}

/** One photo over the whole window, uncropped. */
export default function PhotoDialog({ photo, closeLabel, onClose }: PhotoDialogProps) {
  return (
    <Dialog title={photo.alt} isTitleHidden place="full" closeLabel={closeLabel} onClose={onClose}>
      <NextImage
        src={photo.src}
        alt={photo.alt}
        width={photo.width}
        height={photo.height}
        sizes="100vw"
        className="mx-auto h-[calc(100dvh-6rem)] w-auto max-w-full object-contain"
      />
    </Dialog>
  );
}
