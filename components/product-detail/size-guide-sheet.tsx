"use client";

import type { ReactNode } from "react";
import { Dialog } from "@/components/ui/dialog";

export interface SizeGuideSheetProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
}

export default function SizeGuideSheet(sheet: SizeGuideSheetProps) {
  return <Dialog place="end" {...sheet} />;
}
