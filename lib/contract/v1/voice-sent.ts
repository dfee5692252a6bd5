import { z } from "zod";

/** Answered whether or not the address is known here: nobody learns that from the outside. */
export const VoiceSent = z.object({ status: z.literal("confirmation-sent") });

/** Left empty by people, who do not see it. */
export const website = z.string().max(200).optional().meta({ description: "Leave it out: a trap for programs" });
