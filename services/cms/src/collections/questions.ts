import type { CollectionConfig } from "payload";
import { moderatedContent } from "../access/rules";
import { announceQuestion } from "../change-events/announce-review";
import { handleField } from "../fields/handle-field";
import { authorField, emailField, languageField, moderationField, statusField } from "../moderation/moderated-fields";
import { questionListing } from "../questions/question-listing";
import { submitQuestion } from "../questions/submit-question";

export const questions: CollectionConfig = {
  slug: "questions",
  labels: { singular: "Question", plural: "Questions" },
  defaultSort: "-createdAt",
  admin: {
    group: "Shoppers",
    useAsTitle: "question",
    defaultColumns: ["question", "product", "author", "language", "status", "moderation", "createdAt"],
    listSearchableFields: ["question", "product", "author"],
    description: "What shoppers ask about products, with the answers the shop shows below.",
    components: { beforeListTable: ["/admin/moderation/status-tabs#StatusTabs"] },
  },
  access: moderatedContent,
  indexes: [{ fields: ["product", "status", "createdAt"] }],
  endpoints: [questionListing, submitQuestion],
  hooks: { afterChange: [announceQuestion.afterChange], afterDelete: [announceQuestion.afterDelete] },
  fields: [
    moderationField,
    handleField,
    { name: "question", type: "textarea", required: true, maxLength: 500 },
    authorField,
    {
      name: "answers",
      type: "array",
      labels: { singular: "Answer", plural: "Answers" },
      maxRows: 20,
      fields: [
        { name: "text", type: "textarea", required: true, maxLength: 2000 },
        {
          type: "row",
          fields: [
            { name: "author", type: "text", required: true, maxLength: 60, defaultValue: "Larch & Loom" },
            { name: "isMerchant", type: "checkbox", label: "From the shop", defaultValue: true },
            { name: "date", type: "date", required: true, defaultValue: () => new Date().toISOString() },
          ],
        },
      ],
    },
    statusField,
    emailField,
    languageField,
  ],
};
