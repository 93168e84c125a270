import type { ReactNode } from 'react';
import type { Language } from '../../kernel';
import { stepMark } from '../reports/stepWords';
import type { ReportSeries } from '../reports/types';

/** The drawing's own measure; it grows and shrinks with the page. */
export const BOX = { width: 760, height: 260, left: 52, right: 12, top: 12, bottom: 34 } as const;
const FLOOR = BOX.height - BOX.bottom;

/** Marks below the axis: more would run into each other. */
const MOST_MARKS = 10;

export const stepWidth = (steps: number): number => (BOX.width - BOX.left - BOX.right) / steps;
/** @param part of the whole height, 0 to 1 */
export const heightAt = (part: number): number => FLOOR - part * (FLOOR - BOX.top);

type Props = { id: string; title: string; told: string; series: ReportSeries; language: Language; ticks: readonly { part: number; label: string }[]; children: ReactNode };

/** Axes, lines and words of a chart; to those who hear the page it is one picture with a description. */
export const ReportFrame = ({ id, title, told, series: { length, steps }, language, ticks, children }: Props) => {
  const width = stepWidth(steps.length);
  const every = Math.ceil(steps.length / MOST_MARKS);
  return (
    <svg className="hb-chart__drawing" viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-labelledby={`${id}-title ${id}-told`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-told`}>{told}</desc>
      {ticks.map(({ part, label }) => (
        <g key={label}>
          <line className="hb-chart__line" x1={BOX.left} x2={BOX.width - BOX.right} y1={heightAt(part)} y2={heightAt(part)} />
          <text className="hb-chart__mark" x={BOX.left - 8} y={heightAt(part) + 5} textAnchor="end">{label}</text>
        </g>
      ))}
      {steps.map((step, index) => index % every === 0 && (
        <text key={step.from} className="hb-chart__mark" x={BOX.left + (index + 0.5) * width} y={BOX.height - 10} textAnchor="middle">{stepMark(language, length, step)}</text>
      ))}
      {children}
    </svg>
  );
};
