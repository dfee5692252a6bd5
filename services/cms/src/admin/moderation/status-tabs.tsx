import Link from "next/link";
import { redirect } from "next/navigation";
import type { ListViewServerProps } from "payload";
import { statuses } from "../../moderation/moderated-fields";

const labels = { pending: "Waiting", approved: "Approved", rejected: "Rejected" };
const everything = "sort=-createdAt";

/** Where the list opens on what waits for a decision, with the way to the rest. */
export async function StatusTabs({ collectionConfig, payload, searchParams, user }: ListViewServerProps) {
  const collection = collectionConfig.slug as "reviews" | "questions";
  const list = `${payload.config.routes.admin}/collections/${collection}`;
  const pathOf = (status: string) => `${list}?where[or][0][and][0][status][equals]=${status}`;
  if (Object.keys(searchParams ?? {}).length === 0) redirect(pathOf("pending"));
  const counts = await Promise.all(
    statuses.map((status) =>
      payload.count({ collection, where: { status: { equals: status } }, overrideAccess: false, user }),
    ),
  );
  const shown = JSON.stringify(searchParams?.where ?? {});
  return (
    <nav aria-label="Status" style={{ display: "flex", gap: "1.5rem", marginBlockEnd: "1rem" }}>
      {statuses.map((status, index) => (
        <Link key={status} href={pathOf(status)} aria-current={shown.includes(`"${status}"`) ? "page" : undefined}>
          {labels[status]} ({counts[index]?.totalDocs ?? 0})
        </Link>
      ))}
      <Link href={`${list}?${everything}`}>All</Link>
    </nav>
  );
}
