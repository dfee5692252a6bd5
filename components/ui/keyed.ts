/** Items whose order is their identity, such as paragraphs of one text, with keys that say so. */
export const keyed = <T>(items: T[]): { item: T; key: string }[] =>
  items.map((item, index) => ({ item, key: `${index}` }));
