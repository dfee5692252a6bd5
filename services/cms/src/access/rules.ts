import type { Access, FieldAccess } from "payload";

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
