import { formatLength, type Measuring } from "@/lib/domain/format-measure";
import type { Dimensions, Variant } from "@/lib/domain/product";
import { layOut, type View } from "./lay-out";
import { PartOfChoice } from "./part-of-choice";

interface DrawingProps {
  measuring: Measuring;
  words: Record<View["from"] | keyof Dimensions, string>;
}

export interface DimensionDrawingsProps extends DrawingProps {
  /** Of the product; a variant may have its own. */
  dimensions: Dimensions;
  variants: Variant[];
}

/** The chosen variant's drawing, out of one for each size there is. */
export function DimensionDrawings({ dimensions, variants, ...drawing }: DimensionDrawingsProps) {
  const sizes = new Map(variants.map(({ sku, dimensions: own = dimensions }) => [sku, JSON.stringify(own)]));
  const distinct = [...new Set(sizes.values())];
  return (
    <PartOfChoice
      parts={distinct.map((size) => <DimensionDrawing key={size} size={JSON.parse(size) as Dimensions} {...drawing} />)}
      partOf={Object.fromEntries([...sizes].map(([sku, size]) => [sku, distinct.indexOf(size)]))}
    />
  );
}

const edges = ["width", "depth", "height"] as const;

/** A box drawn to scale, with its measures; the words below it say the same. */
function DimensionDrawing({ size, measuring, words }: DrawingProps & { size: Dimensions }) {
  const length = (edge: keyof Dimensions) => formatLength(size[edge], measuring);
  return (
    <figure>
      {/* One direction everywhere: the numbers and lines of a drawing are not mirrored. */}
      <svg
        viewBox="0 0 400 210"
        role="img"
        aria-label={edges.map((edge) => `${words[edge]} ${length(edge)}`).join(", ")}
        direction="ltr"
        className="w-full max-w-xl text-ink"
      >
        <path d="M24 162H396" className="stroke-line" strokeWidth="1" />
        {layOut(size).map((view, index) => (
          <ViewDrawing
            key={view.from}
            view={view}
            across={length(view.across)}
            up={index === 0 ? length(view.up) : null}
            title={words[view.from]}
          />
        ))}
      </svg>
      <figcaption>
        <dl className="mt-4 grid max-w-xl grid-cols-3 gap-4 text-sm">
          {edges.map((edge) => (
            <div key={edge}>
              <dt className="text-muted">{words[edge]}</dt>
              <dd className="tabular-nums">{length(edge)}</dd>
            </div>
          ))}
        </dl>
      </figcaption>
    </figure>
  );
}

type ViewDrawingProps = { view: View; across: string; up: string | null; title: string };

/** One view: its outline, a measured line below it and, for the first, one beside it. */
function ViewDrawing({ view: { x, y, width, height }, across, up, title }: ViewDrawingProps) {
  const [end, foot] = [x + width, y + height];
  return (
    <g fill="none" stroke="currentColor">
      <rect {...{ x, y, width, height }} className="fill-linen" strokeWidth="1" strokeDasharray="4 3" />
      <g className="stroke-muted" strokeWidth="0.7">
        <path d={`M${x} ${foot + 12}H${end}M${x} ${foot + 8}v8M${end} ${foot + 8}v8`} />
        {up ? <path d={`M${x - 12} ${y}V${foot}M${x - 16} ${y}h8M${x - 16} ${foot}h8`} /> : null}
      </g>
      <g fill="currentColor" stroke="none" fontSize="11" textAnchor="middle" className="font-body">
        <text x={x + width / 2} y={foot + 27}>
          {across}
        </text>
        {up ? (
          <text transform={`translate(${x - 18} ${y + height / 2}) rotate(-90)`} y="-1">
            {up}
          </text>
        ) : null}
        <text x={x + width / 2} y={foot + 41} className="fill-muted" fontSize="9.5">
          {title}
        </text>
      </g>
    </g>
  );
}
