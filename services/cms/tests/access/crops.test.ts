import sharp from "sharp";
import { expect, test } from "vitest";
import { call, cmsUrl, type Identity, logIn } from "./cms-client";

async function upload(staff: Identity): Promise<{ id: number; filename: string }> {
  const picture = await sharp({ create: { width: 400, height: 200, channels: 3, background: "teal" } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(picture)], { type: "image/png" }), "to-crop.png");
  form.set("_payload", JSON.stringify({ alt: "A teal field" }));
  const response = await fetch(new URL("/api/media", cmsUrl), { method: "POST", headers: staff, body: form });
  expect(response.status).toBe(201);
  return ((await response.json()) as { doc: { id: number; filename: string } }).doc;
}

const crop =
  "uploadEdits[crop][unit]=%25&uploadEdits[crop][x]=0&uploadEdits[crop][y]=0&uploadEdits[crop][width]=50" +
  "&uploadEdits[crop][height]=100&uploadEdits[widthInPixels]=200&uploadEdits[heightInPixels]=200" +
  "&uploadEdits[focalPoint][x]=50&uploadEdits[focalPoint][y]=50";

test("A cropped picture has a new name, since what has a name is cached for a year", async () => {
  const staff = await logIn();
  const { id, filename } = await upload(staff);
  try {
    const { status, body } = await call(staff, "PATCH", `/media/${id}?${crop}`, { alt: "Half of it" });
    expect(status).toBe(200);
    expect(body.doc).toMatchObject({ alt: "Half of it", width: 200, height: 200 });
    const cropped = (body.doc as { filename: string }).filename;
    expect(cropped).not.toBe(filename);
    const file = await fetch(new URL(`/api/media/file/${cropped}`, cmsUrl));
    expect(await sharp(await file.arrayBuffer()).metadata()).toMatchObject({ width: 200, height: 200 });
    expect((await fetch(new URL(`/api/media/file/${filename}`, cmsUrl))).ok).toBe(false);

    const renamed = await call(staff, "PATCH", `/media/${id}`, { alt: "Still half" });
    expect(renamed.body.doc).toMatchObject({ filename: cropped });
  } finally {
    await call(staff, "DELETE", `/media/${id}`);
  }
});
