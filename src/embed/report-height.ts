import { tellHost } from './message';

/** Tells the host how tall the figure is, now and whenever that changes. */
export function reportHeight(figure: string): void {
  let reported = 0;
  const report = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === reported) return;
    reported = height;
    tellHost({ kind: 'height', figure, height });
  };
  new ResizeObserver(report).observe(document.body);
}
