"use client";

import { useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { ModerationButtons } from "./moderation-buttons";

/** The decision, above the form of what was written. A document not yet saved has none. */
export function ModerationBar() {
  const { id, collectionSlug } = useDocumentInfo();
  const status = useFormFields(([fields]) => fields.status?.value);
  if (!id || !collectionSlug) return null;
  return (
    <div style={{ marginBlockEnd: "1.5rem" }}>
      <ModerationButtons
        collection={collectionSlug}
        id={id}
        status={typeof status === "string" ? status : undefined}
        onDecided={() => window.location.reload()}
      />
    </div>
  );
}
