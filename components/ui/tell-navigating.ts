/** The event that `NavigationProgress` hears. */
export const navigating = "navigating";

/** Says that another page, or what opens in its place, is on its way; `false` that it is there. A page that comes ends it by itself. */
export const tellNavigating = (isSo = true) => dispatchEvent(new CustomEvent(navigating, { detail: isSo }));
