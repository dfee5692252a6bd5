/** Shows how many pieces the cart holds on every badge of the page; none hides it. */
export function paintCartCount(count: number): void {
  for (const badge of document.querySelectorAll<HTMLElement>("[data-cart-count]")) {
    badge.textContent = String(count);
    badge.hidden = count === 0;
  }
}
