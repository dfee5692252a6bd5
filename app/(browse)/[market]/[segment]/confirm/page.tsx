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
  return { title: words(await currentMarket(), "confirmation")("title"), robots: { index: false } };
}

/** Where letters that ask for a yes lead. The secret in the address is read by the browser alone: the page is everyone's. */
export default async function ConfirmPage() {
  const market = await currentMarket();
  const t = words(market, "confirmation");
  const done: Record<ConfirmationKind, string> = {
    "stock-alert": t("stockAlertDone"),
    review: t("reviewDone"),
    question: t("questionDone"),
  };
  return (
    <div className="page-width min-h-[60vh] pt-14">
      <h1 className="title-large">{t("title")}</h1>
      <p className="prose-width mt-4 text-lg text-muted">{t("text")}</p>
      <TokenAction
        operation="confirmAddress"
        words={{ act: t("confirm"), acting: t("confirming"), onward: t("onward"), done }}
        onwardHref={paths.home(market.code)}
        problems={problemWords(market, operations.confirmAddress.problems)}
      />
    </div>
  );
}
