import type { ReactNode } from "react";
import { paths } from "@/lib/domain/paths";
import { ListingHead } from "../../listing-head";
import { ChildCategories } from "./child-categories";
import { findCategory } from "./find-category";

type Props = { params: Promise<{ handle: string }>; children: ReactNode };

export default async function CategoryLayout({ params, children }: Props) {
  const { market, line, category } = await findCategory(params);
  return (
    <ListingHead
      market={market}
      title={category.title}
      description={category.description}
      steps={line.slice(0, -1).map(({ title, handle }) => ({ title, href: paths.category(market.code, handle) }))}
      ways={<ChildCategories of={category} market={market.code} />}
    >
      {children}
    </ListingHead>
  );
}
