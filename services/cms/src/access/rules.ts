import type { Access, FieldAccess, PayloadRequest } from "payload";

/** People who log in to the admin; API clients are not staff. */
export const staffOnly: Access = ({ req }) => req.user?.collection === "users";

export const staffOnlyField: FieldAccess = ({ req }) => req.user?.collection === "users";

export const anyone: Access = () => true;

/** Everyone reads what is published; staff and API clients read drafts too. */
export const publishedOrTrusted: Access = ({ req }) => (req.user ? true : { _status: { equals: "published" } });

/** What the world may do with a published document. */
export const publishedContent = {
  read: publishedOrTrusted,
  readVersions: staffOnly,
  create: staffOnly,
  update: staffOnly,
  delete: staffOnly,
};

/** What a program with a key of ours may ask; people may too. */
export const isTrusted = ({ user }: PayloadRequest): boolean => user !== null && user !== undefined;

/** Staff read all, the storefront's key what was approved, the world nothing. */
export const approvedForStorefront: Access = ({ req }) => {
  if (req.user?.collection === "users") return true;
  return isTrusted(req) && { status: { equals: "approved" } };
};

/** What shoppers wrote: only staff change it; the storefront adds to it by operations of its own. */
export const moderatedContent = {
  read: approvedForStorefront,
  readVersions: staffOnly,
  create: staffOnly,
  update: staffOnly,
  delete: staffOnly,
};
