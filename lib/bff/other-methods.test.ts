import { expect, it } from "vitest";
import { methodsAt, OPTIONS, PUT } from "./other-methods";

it.each([
  ["/api/v1/cart", ["GET", "HEAD", "OPTIONS"]],
  ["/api/v1/cart/lines", ["OPTIONS", "POST"]],
  ["/api/v1/cart/lines/cali_1", ["DELETE", "OPTIONS", "PATCH"]],
  ["/api/v1/openapi.json", ["GET", "HEAD", "OPTIONS"]],
])("knows what may be done at %s", (path, methods) => {
  expect(methodsAt(path)).toEqual(methods);
});

it("answers a method nobody has an operation for with a problem and what is allowed", async () => {
  const response = await PUT(new Request("https://shop.example/api/v1/cart/lines?market=en-gb", { method: "PUT" }));
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("OPTIONS, POST");
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toMatchObject({ code: "method-not-allowed", status: 405 });
});

it("tells what is allowed to who asks", async () => {
  const response = await OPTIONS(new Request("https://shop.example/api/v1/cart", { method: "OPTIONS" }));
  expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
});
