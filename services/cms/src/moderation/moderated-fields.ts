import type { CheckboxField, EmailField, Field, SelectField } from "payload";
import { staffOnlyField } from "../access/rules";

export const statuses = ["pending", "approved", "rejected"] as const;
export type Status = (typeof statuses)[number];

/** Whether shoppers see it. The order of the values is the order a list sorted by status has. */
export const statusField: SelectField = {
  name: "status",
  type: "select",
  required: true,
  defaultValue: "pending",
  index: true,
  options: [
    { label: "Waits for you", value: "pending" },
    { label: "Approved", value: "approved" },
    { label: "Rejected", value: "rejected" },
  ],
  access: { create: staffOnlyField, update: staffOnlyField },
  admin: { position: "sidebar" },
};

/** Confirmed before it comes here; no program ever reads it. */
export const emailField: EmailField = {
  name: "email",
  type: "email",
  label: "E-mail",
  required: true,
  index: true,
  access: { read: staffOnlyField },
  admin: { position: "sidebar", description: "Confirmed. Never shown in the shop." },
};

export const languageField: SelectField = {
  name: "language",
  type: "select",
  label: "Written in",
  required: true,
  defaultValue: "en",
  options: [
    { label: "English", value: "en" },
    { label: "Deutsch", value: "de" },
    { label: "Français", value: "fr" },
  ],
  admin: { position: "sidebar" },
};

export const authorField: Field = {
  name: "author",
  type: "text",
  label: "Name shown",
  required: true,
  maxLength: 60,
};

export const verifiedField: CheckboxField = {
  name: "isVerifiedBuyer",
  type: "checkbox",
  label: "Bought it here",
  defaultValue: false,
  access: { create: staffOnlyField, update: staffOnlyField },
  admin: { position: "sidebar", description: "The shop found an order with this product and this address." },
};

/** Approve and reject in one click, in the list and above the form. */
export const moderationField: Field = {
  name: "moderation",
  type: "ui",
  label: "Decide",
  admin: {
    components: {
      Cell: "/admin/moderation/moderation-cell#ModerationCell",
      Field: "/admin/moderation/moderation-bar#ModerationBar",
    },
  },
};
