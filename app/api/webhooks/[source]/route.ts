import { receiveChanges } from "@/lib/bff/receive-changes";

export const POST = receiveChanges;
