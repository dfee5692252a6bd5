import type { Metadata } from "next";
import { TokenAction } from "@/components/mail/token-action";
import { operations } from "@/lib/contract/v1/operations";
import type { ConfirmationKind } from "@/lib/domain/confirmation";
import { paths } from "@/lib/domain/paths";
import { currentMarket, placeholderParams } from "@/lib/server/market";
import { problemWords, words } from "@/lib/server/words";

export const ensureStatic = "navigation";
export const generateStaticParams = () => [placeholderParams];

export async function generateMetadata(): Promise<Metadata> {
  return { title: words(await currentMarket(), "unsubscribe")("title"), robots: { index: false } };
}

/** Where letters lead whoever wants no more of them. The secret in the address is read by the browser alone. */
export default async function UnsubscribePage() {
  const market = await currentMarket();
  const t = words(market, "unsubscribe");
  const done: Partial<Record<ConfirmationKind, string>> = { "stock-alert": t("stockAlertEnded") };
  return (
    <div className="page-width min-h-[60vh] pt-14">
      <h1 className="title-large">{t("title")}</h1>
      <p className="prose-width mt-4 text-lg text-muted">{t("text")}</p>
      <TokenAction
        operation="unsubscribe"
        words={{ act: t("unsubscribe"), acting: t("unsubscribing"), onward: t("onward"), done }}
        onwardHref={paths.home(market.code)}
        problems={problemWords(market, operations.unsubscribe.problems)}
      />
    </div>
  );
}
