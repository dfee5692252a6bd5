import { z } from "@medusajs/framework/zod";

const label = z.object({ en: z.string(), de: z.string(), fr: z.string() });
const labelled = z.array(z.object({ handle: z.string(), label })).catch([]);

const rating = z.object({ average: z.number().min(0).max(5), count: z.number().int().positive() });

// Merchants may write anything into metadata; what is not as the seeder made it counts as absent.
const metadata = z
  .object({
    collections: z.array(z.string()).catch([]),
    materials: labelled,
    rooms: labelled,
    rating: rating.optional().catch(undefined),
  })
  .catch({ collections: [], materials: [], rooms: [] });

const quantity = z.coerce.number();

export const productRow = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  status: z.string(),
  thumbnail: z.string().nullable(),
  created_at: z.union([z.date(), z.string()]).transform((at) => new Date(at)),
  metadata,
  sales_channels: z.array(z.object({ id: z.string() })).default([]),
  categories: z.array(z.object({ handle: z.string(), name: z.string() })).default([]),
  tags: z.array(z.object({ value: z.string() })).default([]),
  variants: z
    .array(
      z.object({
        allow_backorder: z.boolean(),
        manage_inventory: z.boolean(),
        options: z
          .array(
            z.object({ id: z.string(), value: z.string(), metadata: z.record(z.string(), z.unknown()).nullable() }),
          )
          .default([]),
        inventory_items: z
          .array(
            z.object({
              inventory: z
                .object({
                  location_levels: z
                    .array(
                      z.object({
                        stocked_quantity: quantity,
                        reserved_quantity: quantity,
                        stock_locations: z
                          .array(z.object({ sales_channels: z.array(z.object({ id: z.string() })).default([]) }))
                          .default([]),
                      }),
                    )
                    .default([]),
                })
                .nullish(),
            }),
          )
          .default([]),
      }),
    )
    .default([]),
});

export type ProductRow = z.infer<typeof productRow>;
