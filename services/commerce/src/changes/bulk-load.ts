let isLoading = false;

/** From now on this process writes too much to react to each row; what depends on the rows is made anew at the end. */
export function beginBulkLoad(): void {
  isLoading = true;
}

export function isBulkLoading(): boolean {
  return isLoading;
}
