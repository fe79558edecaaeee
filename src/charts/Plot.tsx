import {
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type ReactNode,
} from 'react';
import { ExperimentContext } from '../experiment/ExperimentContext';
import { useRestOutOfSight } from './useRestOutOfSight';

/** The drawing area inside the margins, in CSS pixels: what a figure makes its scales from. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

interface PlotProps {
  /** Names the drawing for whoever does not see it. */
  readonly title: string;
  /** The id of the sentence that describes it with the numbers of now. */
  readonly describedBy: string;
  readonly height: number;
  readonly margin: Margin;
  /** Width in the prerendered page, before the real one is known. */
  readonly prerenderWidth: number;
  readonly children: (frame: Frame) => ReactNode;
}

/** What a plot hands to its drawing. */
export interface Frame extends Pick<PlotProps, 'height' | 'margin'> {
  readonly width: number;
  readonly area: Area;
}

const NARROWEST = 240;
/** A drawing prerendered as wide as that shrinks on a phone until it is measured, and its words would stand beside it. */
const WIDE = 400;
/** Of the drawing area. A small window may leave a presented figure less than its margins. */
const LOWEST = 40;

/** The frame of every chart: as wide as its column, at its own height, one unit of the drawing to one pixel. It rests out of sight. */
export function Plot({ title, describedBy, height, margin, prerenderWidth, children }: PlotProps) {
  const element = useRef<HTMLDivElement>(null);
  const store = useRestOutOfSight(element);
  const [size, setSize] = useState({ width: prerenderWidth, height, isMeasured: false });

  useLayoutEffect(() => {
    if (!element.current) return undefined;
    const { current } = element;
    const measure = () => {
      const width = Math.max(NARROWEST, Math.floor(current.clientWidth));
      // A style sheet may give the plot another height than its own: on a projector it fills the screen.
      const given = Math.floor(current.clientHeight) || height;
      const tall = Math.max(margin.top + LOWEST + margin.bottom, given);
      setSize((old) =>
        old.isMeasured && old.width === width && old.height === tall
          ? old
          : { width, height: tall, isMeasured: true },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [height, margin]);

  const frame = useMemo(
    () => ({
      margin,
      width: size.width,
      height: size.height,
      area: {
        width: size.width - margin.left - margin.right,
        height: size.height - margin.top - margin.bottom,
      },
    }),
    [margin, size],
  );
  return (
    // Marks and labels are one group: the labels would else be loose words behind the drawing.
    <div
      className={size.isMeasured || prerenderWidth < WIDE ? 'plot' : 'plot plot-unmeasured'}
      ref={element}
      style={{ height }}
      role="group"
      aria-label={title}
      aria-describedby={describedBy}
    >
      <ExperimentContext value={store}>{children(frame)}</ExperimentContext>
    </div>
  );
}

interface DrawingProps {
  readonly frame: Frame;
  /** Marks, as SVG. */
  readonly children: ReactNode;
  /** Words and live numbers, laid over the marks as HTML. */
  readonly labels?: ReactNode;
}

/** The marks and labels of one plot. */
export function Drawing({ frame, children, labels }: DrawingProps) {
  const { width, height, margin, area } = frame;
  return (
    <>
      <svg viewBox={`0 0 ${width} ${height}`} height={height} role="none">
        <g transform={`translate(${margin.left},${margin.top})`}>{children}</g>
      </svg>
      {labels && (
        <div
          className="plot-labels"
          style={
            {
              top: margin.top,
              width: area.width,
              '--left': `${margin.left}px`,
              '--middle': `${width / 2}px`,
            } as CSSProperties
          }
        >
          {labels}
        </div>
      )}
    </>
  );
}
