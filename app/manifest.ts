import type { MetadataRoute } from "next";
import { brandColour } from "@/lib/server/brand";
import { shopConfig } from "@/shop.config";

/** Lets a telephone keep the shop among its own things; the address is the bare one, which finds the person's market. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: "/",
    name: shopConfig.name,
    short_name: shopConfig.name,
    start_url: "/",
    display: "minimal-ui",
    background_color: brandColour("paper"),
    theme_color: brandColour("paper"),
    icons: [
      { src: "/icons/mark.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/512.png", type: "image/png", sizes: "512x512" },
      { src: "/icons/maskable.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
}
