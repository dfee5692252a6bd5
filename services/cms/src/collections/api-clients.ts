import type { CollectionConfig } from "payload";
import { staffOnly } from "../access/rules";

export const apiClients: CollectionConfig = {
  slug: "api-clients",
  labels: { singular: "API client", plural: "API clients" },
  admin: {
    group: "Settings",
    useAsTitle: "name",
    defaultColumns: ["name", "enableAPIKey", "updatedAt"],
    description: "Programs that read content, drafts included. They can change nothing.",
  },
  auth: { useAPIKey: true, disableLocalStrategy: true },
  access: {
    admin: () => false,
    create: staffOnly,
    read: staffOnly,
    update: staffOnly,
    delete: staffOnly,
    unlock: staffOnly,
  },
  fields: [{ name: "name", type: "text", required: true, unique: true }],
};
