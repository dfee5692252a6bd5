/** Sent with every answer. */
export const everyAnswer = [
  { key: "x-content-type-options", value: "nosniff" },
  { key: "referrer-policy", value: "strict-origin-when-cross-origin" },
  { key: "permissions-policy", value: "camera=(), microphone=(), geolocation=(), payment=(self)" },
  { key: "strict-transport-security", value: "max-age=31536000; includeSubDomains" },
];

/** The content security policy of a page; zones differ only in which scripts may run. */
const policyWith = (scripts: string, connections = ""): string =>
  [
    "default-src 'self'",
    `script-src 'self' ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self'${connections}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
  ].join("; ");

/** Static pages are kept by caches and cannot carry a nonce. */
export const browsePolicy = policyWith("'unsafe-inline'");

/**
 * Product pages: the 3-D view reads a model's textures out of the file it has just loaded, by `blob:` addresses of its own, and
 * makes its unpacker of WebAssembly, which is no leave to evaluate text.
 */
export const productPolicy = policyWith("'unsafe-inline' 'wasm-unsafe-eval'", " blob:");

/** Pages that handle money: every script carries the request's nonce. */
export const securePolicy = (nonce: string): string => policyWith(`'nonce-${nonce}' 'strict-dynamic'`);
