import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from "react";
import { tellNotCome } from "./tell-not-come";

type Part<Props> = { default: ComponentType<Props> };
type Closing = { onClose?: () => void };

/** Stands for a part that did not come. */
function NotCome({ onClose }: Closing) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, though `onClose` may be a new function at every drawing
  useEffect(() => {
    tellNotCome();
    onClose?.();
  }, []);
  return null;
}

/**
 * A part that comes to the browser when it is first drawn; until then `fallback` stands for it. One that does not come breaks nothing:
 * the page says so, what it was to open is closed by its `onClose`, and the next time it is drawn it is asked for anew.
 */
export function late<Props extends object>(load: () => Promise<Part<Props>>) {
  const ask = () =>
    lazy(() =>
      load().catch((): Part<Props & Closing> => {
        next = ask();
        return { default: NotCome };
      }),
    );
  let next = ask();
  // biome-ignore lint/correctness/noComponentHookFactories: made once for a part, by the module that draws it
  return function Late(props: Props & { fallback?: ReactNode }) {
    const [Drawn] = useState(() => next);
    return (
      <Suspense fallback={props.fallback}>
        <Drawn {...props} />
      </Suspense>
    );
  };
}
