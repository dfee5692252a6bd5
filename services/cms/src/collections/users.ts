import type { CollectionBeforeValidateHook, CollectionConfig } from "payload";
import { Forbidden, ValidationError } from "payload";
import { staffOnly } from "../access/rules";

const minimumPasswordLength = 12;
const maximumPasswordLength = 128;

const requireLongPassword: CollectionBeforeValidateHook = ({ data }) => {
  const password: unknown = data?.password;
  if (password === undefined || password === null) return data;
  const length = typeof password === "string" ? password.length : 0;
  if (length < minimumPasswordLength || length > maximumPasswordLength) {
    const message = `Use ${minimumPasswordLength} to ${maximumPasswordLength} characters.`;
    throw new ValidationError({ errors: [{ message, path: "password" }] });
  }
  return data;
};

/** Only the seeder and staff make users: the open "register the first user" door is shut for good. */
const refuseStrangers: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  if (operation === "create" && req.payloadAPI !== "local" && req.user?.collection !== "users")
    throw new Forbidden(req.t);
  return data;
};

export const users: CollectionConfig = {
  slug: "users",
  labels: { singular: "Person", plural: "People" },
  admin: {
    group: "Settings",
    useAsTitle: "name",
    defaultColumns: ["name", "email", "updatedAt"],
    description: "The people who may log in here.",
  },
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: "Strict", secure: process.env.CMS_URL?.startsWith("https:") ?? false },
  },
  access: {
    admin: ({ req }) => req.user?.collection === "users",
    create: staffOnly,
    read: staffOnly,
    update: staffOnly,
    delete: staffOnly,
    unlock: staffOnly,
  },
  hooks: { beforeValidate: [refuseStrangers, requireLongPassword] },
  fields: [{ name: "name", type: "text", required: true }],
};
