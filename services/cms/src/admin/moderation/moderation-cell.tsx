"use client";

import type { DefaultCellComponentProps } from "payload";
import { ModerationButtons } from "./moderation-buttons";

/** The decision, in a row of the list. */
export function ModerationCell({ collectionSlug, rowData }: DefaultCellComponentProps) {
  return <ModerationButtons collection={collectionSlug} id={String(rowData.id)} status={rowData.status} />;
}
