import type { CollectionConfig, PayloadRequest } from "payload";
import { announce } from "./announce";
import type { ChangeEvent } from "./change-event";
import { changedKeys, type PublicState } from "./changed-keys";

type Hooks = Pick<NonNullable<CollectionConfig["hooks"]>, "beforeChange" | "afterChange" | "afterDelete">;

interface AnnouncedCollection {
  collection: "pages" | "stories" | "articles";
  /** The field that names the document on the storefront. */
  keyField: "slug" | "product";
  toEvent: (key: string) => ChangeEvent;
}

type StoredRow = { id: number | string; _status?: string | null } & Partial<Record<"slug" | "product", string>>;

/** Hooks that tell the storefront when what shoppers see of a document changes; drafts stay silent. */
export function announceDocument({ collection, keyField, toEvent }: AnnouncedCollection): Hooks {
  const contextKey = (id: number | string) => `publicState:${collection}:${id}`;

  /** The row shoppers read, not the newest draft, which Payload keeps in another table. */
  async function readPublicState(req: PayloadRequest, id: number | string): Promise<PublicState> {
    const row = await req.payload.db.findOne<StoredRow>({ collection, req, where: { id: { equals: id } } });
    return toPublicState(row);
  }

  function toPublicState(row: StoredRow | null): PublicState {
    return { isPublished: row?._status === "published", key: row?.[keyField] };
  }

  return {
    beforeChange: [
      async ({ data, originalDoc, req }) => {
        if (originalDoc?.id !== undefined && !req.context.isSeeding) {
          req.context[contextKey(originalDoc.id)] = await readPublicState(req, originalDoc.id);
        }
        return data;
      },
    ],
    afterChange: [
      async ({ doc, req }) => {
        if (req.context.isSeeding) return doc;
        const before = req.context[contextKey(doc.id)] as PublicState | undefined;
        const after = await readPublicState(req, doc.id);
        announce(req, changedKeys({ before, after, savedStatus: doc._status }).map(toEvent));
        return doc;
      },
    ],
    afterDelete: [
      ({ doc, req }) => {
        announce(
          req,
          changedKeys({ before: toPublicState(doc), after: undefined, savedStatus: undefined }).map(toEvent),
        );
        return doc;
      },
    ],
  };
}
