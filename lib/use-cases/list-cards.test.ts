import { expect, test } from "vitest";
import { shopConfig } from "@/shop.config";
import { memoryPorts } from "../ports/testing/memory-ports";
import { listCards } from "./list-cards";

const [, market] = shopConfig.markets;

test("cards come in the order content chose, and no list asks for more than 24", async () => {
  const others = Array.from({ length: 22 }, (_, index) => `other-${index}`);
  const cards = await listCards(memoryPorts(), { handles: ["chair", ...others, "mug", "bench"], market });
  expect(cards.map(({ handle }) => handle)).toEqual(["chair", "mug"]);
});
