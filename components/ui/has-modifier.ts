type Held = { altKey: boolean; ctrlKey: boolean; metaKey: boolean };

/** Whether a key is held that makes the rest the browser's or the device's, such as to go back or to enlarge the page. */
export const hasModifier = ({ altKey, ctrlKey, metaKey }: Held): boolean => altKey || ctrlKey || metaKey;

/** Whether a click would lead on in this window: with a key held or another button it is the browser's, prevented it is another's. */
export const isPlainClick = (event: Held & { button: number; shiftKey: boolean; defaultPrevented: boolean }): boolean =>
  event.button === 0 && !event.shiftKey && !hasModifier(event) && !event.defaultPrevented;
