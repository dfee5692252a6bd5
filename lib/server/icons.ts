import "server-only";

/** Where browsers and telephones find the shop's mark. */
export const icons = {
  icon: [
    { url: "/icons/mark.svg", type: "image/svg+xml" },
    { url: "/icons/32.png", type: "image/png", sizes: "32x32" },
  ],
  apple: [{ url: "/icons/apple-touch.png", sizes: "180x180" }],
};
