import "server-only";
import { z } from "zod";
import { weaknessOf } from "./secret-strength";

const secret = z.string().superRefine((value, context) => {
  const message = weaknessOf(value);
  if (message) context.addIssue({ code: "custom", message });
});

const Env = z
  .object({
    STOREFRONT_URL: z.url({ protocol: /^https?$/ }),
    COMMERCE_URL: z.url({ protocol: /^https?$/ }),
    CMS_URL: z.url({ protocol: /^https?$/ }),
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
    COMMERCE_PUBLISHABLE_KEY: z.string().regex(/^pk_[0-9a-f]{64}$/, "is not of the form pk_ and 64 hex digits"),
    CMS_API_KEY: secret,
    WEBHOOK_SECRET: secret,
    SESSION_SECRET: secret,
    SEGMENT_SECRET: secret,
    /** Opens the mirrored market of `shop.config.ts`: for tests, never for shoppers. */
    PSEUDO_MARKET: z.literal("1").optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/ }),
    MAIL_FROM: z
      .string()
      .regex(/^[^<>\r\n]{1,100} <[^<>@\s]+@[^<>@\s]+>$/, "is not of the form Name <name@example.com>"),
  })
  .superRefine((env, context) => {
    const secrets = ["CMS_API_KEY", "WEBHOOK_SECRET", "SESSION_SECRET", "SEGMENT_SECRET"] as const;
    for (const [index, name] of secrets.entries()) {
      const twin = secrets.slice(0, index).find((other) => env[other] === env[name]);
      if (twin) context.addIssue({ code: "custom", path: [name], message: `repeats ${twin}` });
    }
  });
export type Env = z.infer<typeof Env>;

/**
 * The environment, checked.
 * @throws an Error naming every variable that is missing or weak, never its value
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const parsed = Env.safeParse(source);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0] ?? "environment");
    return `  ${name} ${source[name] ? issue.message : "is missing"}`;
  });
  throw new Error(`Portico cannot start:\n${[...new Set(lines)].join("\n")}\nSee .env.example.`);
}

let checked: Env | undefined;

/** The checked environment of this process; read on first use, so that a build needs none. */
export function env(): Env {
  checked ??= parseEnv(process.env);
  return checked;
}
