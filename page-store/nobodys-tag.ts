/** The tag of entries saying that there is nothing of a name. */
export const nobodysTag = "nobodys";
