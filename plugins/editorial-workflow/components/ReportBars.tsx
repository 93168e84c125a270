import type { Language } from '../../kernel';
import { niceTicks } from '../reports/niceTicks';
import type { ReportSeries } from '../reports/types';
import { screen, type ScreenKey } from '../translations/screens';
import { BOX, heightAt, ReportFrame, stepWidth } from './ReportFrame';

const BARS = ['submitted', 'published', 'returned'] as const;
const ID = 'hb-chart-counts';

/** Part of a step's width that its bars take. */
const FULL = 0.78;

/** Submitted, published, returned: three bars a step, told apart by pattern as well as by colour. */
export const ReportBars = ({ series, language }: { series: ReportSeries; language: Language }) => {
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  const { steps, length } = series;
  const most = Math.max(...steps.flatMap((step) => BARS.map((bar) => step[bar])));
  const ticks = niceTicks(most);
  const top = ticks.at(-1) ?? 1;
  const width = stepWidth(steps.length);
  const bar = (width * FULL) / BARS.length;
  const sum = (name: (typeof BARS)[number]): number => steps.reduce((all, step) => all + step[name], 0);
  const told = s('report.chart.counts.told', { submitted: sum('submitted'), published: sum('published'), returned: sum('returned'), most });
  return (
    <figure className="hb-chart">
      <figcaption>
        <strong>{s('report.chart.counts')}</strong>
        <span>{s(`report.chart.counts.${length}`)}</span>
        <span className="hb-chart__keys">
          {BARS.map((name) => (
            <span key={name}><svg aria-hidden="true" className="hb-chart__key" viewBox="0 0 20 14"><rect className={`hb-chart__bar hb-chart__bar--${name}`} x="1" y="1" width="18" height="12" /></svg> {s(`report.${name}`)}</span>
          ))}
        </span>
      </figcaption>
      <svg aria-hidden="true" className="hb-chart__patterns">
        <defs>
          <pattern id="hb-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="hb-chart__ground" width="7" height="7" /><rect className="hb-chart__stripe" width="3.5" height="7" /></pattern>
        </defs>
      </svg>
      <ReportFrame id={ID} title={s('report.chart.counts')} told={told} series={series} language={language} ticks={ticks.map((count) => ({ part: count / top, label: String(count) }))}>
        {steps.map((step, index) => BARS.map((name, place) => step[name] > 0 && (
          <rect key={`${step.from}-${name}`} className={`hb-chart__bar hb-chart__bar--${name}`} x={BOX.left + index * width + (width * (1 - FULL)) / 2 + place * bar} width={Math.max(bar - 1, 1)}
            y={heightAt(step[name] / top)} height={heightAt(0) - heightAt(step[name] / top)} />
        )))}
      </ReportFrame>
    </figure>
  );
};
