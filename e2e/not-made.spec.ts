import { EngineAdmin } from "./engine-admin";
import { chooses, opens, words } from "./product-page";
import { expect, test } from "./test";

type Option = { name: string; label: string; values: { value: string; label: string }[] };
type Variant = { sku: string; options: Record<string, string> };

test("says which combinations are not made, and leads to the nearest that is", async ({ page, request }) => {
  const handle = "crate-stackable-box";
  const read = async () => (await request.get(`/api/v1/products/${handle}?market=en-gb`)).json();
  const { variants, options }: { variants: Variant[]; options: Option[] } = (await read()).product;
  const gone = variants.at(-1);
  const [changing = "", kept = ""] = options.map(({ name }) => name);
  const shares = (option: string) => (one: Variant) => one !== gone && one.options[option] === gone?.options[option];
  const [neighbour, nearest] = [variants.find(shares(kept)), variants.find(shares(changing))];
  const admin = await EngineAdmin.signIn(request);
  const { products } = await admin.get<{ products: { id: string; variants: { id: string; sku: string }[] }[] }>(
    `/products?handle=${handle}&fields=id,variants.id,variants.sku`,
  );
  const id = products[0]?.variants.find(({ sku }) => sku === gone?.sku)?.id;
  await admin.delete(`/products/${products[0]?.id}/variants/${id}`);
  await expect.poll(async () => (await read()).product.variants.length).toBe(variants.length - 1);

  await opens(page, `/en-gb/products/${handle}?v=${neighbour?.sku}`);
  const [option] = options;
  const value = option?.values.find((one) => one.value === gone?.options[changing]);
  const choice = page
    .getByRole("group", { name: new RegExp(`^${option?.label}`) })
    .getByRole("radio", { name: new RegExp(`^${value?.label}`) });
  await expect(choice).toHaveAccessibleName(new RegExp(words.notMade));
  await chooses(page, value?.label ?? "no-label");
  await expect(choice).toBeChecked();
  await expect(choice).not.toHaveAccessibleName(new RegExp(words.notMade));
  await expect(page).toHaveURL(/\?v=/);
  const shown = new URL(page.url()).searchParams.get("v");
  expect(shown).not.toBe(neighbour?.sku);
  expect(variants.find(({ sku }) => sku === shown)?.options[changing]).toBe(nearest?.options[changing]);
});
