"use client";

import { Button, toast } from "@payloadcms/ui";
import { useRouter } from "next/navigation";
import { useState } from "react";

export interface ModerationButtonsProps {
  collection: string;
  id: number | string;
  status: string | undefined;
  /** Called instead of refreshing the page. */
  onDecided?: (status: string) => void;
}

/** Approves or rejects what a shopper wrote, in one click; both can be taken back by the other. */
export function ModerationButtons({ collection, id, status, onDecided }: ModerationButtonsProps) {
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);

  async function decide(next: string) {
    setIsBusy(true);
    const response = await fetch(`/api/${collection}/${id}`, {
      method: "PATCH",
      credentials: "include",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ status: next }),
    }).catch(() => null);
    setIsBusy(false);
    if (!response?.ok) {
      toast.error("That was not saved. Please try again.");
      return;
    }
    toast.success(next === "approved" ? "Approved: it is in the shop." : "Rejected: the shop does not show it.");
    if (onDecided) onDecided(next);
    else router.refresh();
  }

  return (
    <div style={{ display: "flex", gap: "0.5rem" }}>
      {status === "approved" ? null : (
        <Button size="small" buttonStyle="primary" margin={false} disabled={isBusy} onClick={() => decide("approved")}>
          Approve
        </Button>
      )}
      {status === "rejected" ? null : (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={() => decide("rejected")}
        >
          Reject
        </Button>
      )}
    </div>
  );
}
