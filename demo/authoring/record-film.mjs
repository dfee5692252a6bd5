// Makes demo/files/fjord-lounge-chair.webm: slow looks at pictures of the catalogue, recorded by Chromium's own encoder.
// Run from the repository's root: node demo/authoring/record-film.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "@playwright/test";

const seconds = 12;
const pictures = ["moss-oak", "detail", "side", "moss-walnut"].map(
  (name) => `data:image/webp;base64,${readFileSync(`demo/images/fjord-lounge-chair/${name}.webp`).toString("base64")}`,
);

const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu"],
  ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
});
const page = await browser.newPage();
const recorded = await page.evaluate(record, { pictures, seconds });
await browser.close();
writeFileSync("demo/files/fjord-lounge-chair.webm", Buffer.from(recorded, "base64"));

/** Runs in the page. */
async function record({ pictures, seconds }) {
  const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 800 });
  const pen = canvas.getContext("2d");
  const images = await Promise.all(
    pictures.map(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return image;
    }),
  );
  const draw = (image, progress, opacity) => {
    const scale = 1 + 0.12 * progress;
    const [width, height] = [canvas.width * scale, canvas.height * scale];
    pen.globalAlpha = opacity;
    pen.drawImage(image, (canvas.width - width) / 2, (canvas.height - height) * 0.4, width, height);
  };
  const each = seconds / images.length;
  const paint = (time) => {
    const index = Math.min(Math.floor(time / each), images.length - 1);
    const progress = time / each - index;
    draw(images[index], progress, 1);
    const fade = (progress - 0.8) / 0.2;
    if (fade > 0 && images[index + 1]) draw(images[index + 1], 0, fade);
  };
  const stream = canvas.captureStream(20);
  const recorder = new MediaRecorder(stream, { mimeType: "video/webm;codecs=vp9", videoBitsPerSecond: 450_000 });
  const chunks = [];
  recorder.ondataavailable = ({ data }) => chunks.push(data);
  paint(0);
  recorder.start();
  const began = performance.now();
  await new Promise((resolve) => {
    const frame = () => {
      const time = (performance.now() - began) / 1000;
      paint(Math.min(time, seconds));
      if (time < seconds) requestAnimationFrame(frame);
      else resolve();
    };
    frame();
  });
  const stopped = new Promise((resolve) => {
    recorder.onstop = resolve;
  });
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(chunks).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
