import { Dialog } from "@/components/ui/dialog";

export interface FilterSheetProps {
  title: string;
  closeLabel: string;
  onClose: () => void;
  /** Told the element the filters are to stand in. */
  place: (element: HTMLElement | null) => void;
}

/** The filters on a phone. Loaded when they are opened. */
export default function FilterSheet({ title, closeLabel, onClose, place }: FilterSheetProps) {
  return (
    <Dialog title={title} place="end" closeLabel={closeLabel} onClose={onClose}>
      <div ref={place} />
    </Dialog>
  );
}
