/** Runs something once the frame is painted that shows what was touched: what is not looked at can wait for it. */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => setTimeout(run));
};
