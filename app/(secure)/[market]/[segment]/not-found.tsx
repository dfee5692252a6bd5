import { marketOrFirst } from "@/lib/server/market";
import { words } from "@/lib/server/words";

export default async function NotFound() {
  const t = words(await marketOrFirst(), "notFound");
  return (
    <>
      <h1 className="title-large">{t("title")}</h1>
      <p className="mt-4 text-lg text-muted">{t("text")}</p>
    </>
  );
}
