import type { CollectionConfig } from "payload";
import { moderatedContent, staffOnlyField } from "../access/rules";
import { announceReview } from "../change-events/announce-review";
import { handleField } from "../fields/handle-field";
import {
  authorField,
  emailField,
  languageField,
  moderationField,
  statusField,
  verifiedField,
} from "../moderation/moderated-fields";
import { deleteVotesFirst, showPhotosWithReview } from "../reviews/photos-of-review";
import { reviewListing } from "../reviews/review-listing";
import { submitReview } from "../reviews/submit-review";
import { voteHelpful } from "../reviews/vote-helpful";

export const reviews: CollectionConfig = {
  slug: "reviews",
  labels: { singular: "Review", plural: "Reviews" },
  defaultSort: "-createdAt",
  admin: {
    group: "Shoppers",
    useAsTitle: "title",
    defaultColumns: ["title", "rating", "product", "author", "language", "status", "moderation", "createdAt"],
    listSearchableFields: ["title", "text", "product", "author"],
    description: "What shoppers say of products. Approved ones are in the shop within seconds.",
    components: { beforeListTable: ["/admin/moderation/status-tabs#StatusTabs"] },
  },
  access: moderatedContent,
  indexes: [{ fields: ["product", "email"], unique: true }, { fields: ["product", "status", "createdAt"] }],
  endpoints: [reviewListing, submitReview, voteHelpful],
  hooks: {
    beforeDelete: [deleteVotesFirst],
    afterChange: [showPhotosWithReview.afterChange, announceReview.afterChange],
    afterDelete: [showPhotosWithReview.afterDelete, announceReview.afterDelete],
  },
  fields: [
    moderationField,
    handleField,
    {
      name: "rating",
      type: "number",
      label: "Stars",
      required: true,
      min: 1,
      max: 5,
      admin: { step: 1 },
      validate: (value: number | null | undefined) =>
        (Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 5) || "One to five whole stars.",
    },
    { name: "title", type: "text", required: true, maxLength: 100 },
    { name: "text", type: "textarea", required: true, maxLength: 4000, admin: { rows: 8 } },
    { name: "photos", type: "upload", relationTo: "review-photos", hasMany: true, maxRows: 3 },
    authorField,
    {
      name: "reply",
      type: "textarea",
      label: "Your reply",
      maxLength: 2000,
      access: { create: staffOnlyField, update: staffOnlyField },
      admin: { description: "Shown below the review as the shop's answer." },
    },
    statusField,
    emailField,
    languageField,
    verifiedField,
    {
      name: "helpfulCount",
      type: "number",
      label: "Found helpful by",
      defaultValue: 0,
      min: 0,
      access: { create: staffOnlyField, update: staffOnlyField },
      admin: { position: "sidebar", readOnly: true },
    },
  ],
};
