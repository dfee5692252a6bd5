const isHandle = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The products of a comparison's address, `a,b,c`: each once, the first four of them, and whether there were more. */
export function readCompared(products: string): { handles: string[]; hasMore: boolean } {
  const named = products
    .slice(0, 1000)
    .split(",")
    .map((one) => one.trim());
  const handles = [...new Set(named)].filter((one) => one.length <= 100 && isHandle.test(one));
  return { handles: handles.slice(0, 4), hasMore: handles.length > 4 };
}
