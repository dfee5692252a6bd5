import { useEffect, useEffectEvent, useState } from "react";
import { type Closeness, closest, far, moved, scaled } from "./closeness";

/** How close a picture is looked at, following wheel, drag, pinch and double tap on its stage. */
export function useZoom(stage: HTMLElement | null) {
  const [at, setAt] = useState<Closeness>(far);
  const box = () => stage?.getBoundingClientRect() ?? new DOMRect();
  const change = (next: (at: Closeness) => Closeness) => setAt(next);

  /** A point of the window as seen from the middle of the stage. */
  const fromMiddle = (x: number, y: number) => {
    const { left, top, width, height } = box();
    return { x: x - left - width / 2, y: y - top - height / 2 };
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    event.preventDefault();
    const point = fromMiddle(event.clientX, event.clientY);
    change((at) => scaled(at, Math.exp(-event.deltaY / 300), point, box()));
  });
  const onPoint = useEffectEvent((fingers: Map<number, PointerEvent>, event: PointerEvent) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const [other] = [...fingers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    fingers.set(event.pointerId, event);
    const apart = (one: PointerEvent) =>
      other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 1;
    const middle = other
      ? fromMiddle((event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2)
      : { x: 0, y: 0 };
    const share = other ? 0.5 : 1;
    const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
    change((at) =>
      moved(scaled(at, apart(event) / (apart(before) || 1), middle, box()), dx * share, dy * share, box()),
    );
  });
  const onDouble = useEffectEvent((event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("button")) return;
    const point = fromMiddle(event.clientX, event.clientY);
    change((at) => (at.scale > 1 ? far : scaled(at, 2.5, point, box())));
  });

  useEffect(() => {
    if (!stage) return;
    const fingers = new Map<number, PointerEvent>();
    const down = (event: PointerEvent) => fingers.set(event.pointerId, event);
    const move = (event: PointerEvent) => onPoint(fingers, event);
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    const wheel = (event: WheelEvent) => onWheel(event);
    const double = (event: MouseEvent) => onDouble(event);
    stage.addEventListener("wheel", wheel, { passive: false });
    stage.addEventListener("pointerdown", down);
    stage.addEventListener("dblclick", double);
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
    window.addEventListener("pointercancel", up);
    return () => {
      stage.removeEventListener("wheel", wheel);
      stage.removeEventListener("pointerdown", down);
      stage.removeEventListener("dblclick", double);
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      window.removeEventListener("pointercancel", up);
    };
  }, [stage]);

  return {
    isClose: at.scale > 1,
    isClosest: at.scale >= closest,
    transform: `translate(${at.x}px, ${at.y}px) scale(${at.scale})`,
    by: (factor: number) => change((at) => scaled(at, factor, { x: 0, y: 0 }, box())),
    move: (x: number, y: number) => change((at) => moved(at, x, y, box())),
    reset: () => setAt(far),
  };
}
