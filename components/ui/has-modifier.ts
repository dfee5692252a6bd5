/** Whether a key is pressed for the browser or the device, such as to go back or to enlarge the page. */
export const hasModifier = ({ altKey, ctrlKey, metaKey }: { altKey: boolean; ctrlKey: boolean; metaKey: boolean }) =>
  altKey || ctrlKey || metaKey;
