import type { Language } from '../../kernel';
import type { ReportSeries, SeriesFigures } from '../reports/types';
import { screen, type ScreenKey } from '../translations/screens';
import { BOX, heightAt, ReportFrame, stepWidth } from './ReportFrame';

const TICKS = [0, 25, 50, 75, 100].map((percent) => ({ part: percent / 100, label: `${percent}%` }));
/** More points than this carry no figures beside them. */
const MOST_FIGURES = 14;

type Point = { x: number; y: number; share: number; key: string };

/** Runs of steps next to each other that have a share: where nothing had a deadline, the line is broken. */
const runsOf = (steps: readonly SeriesFigures[]): Point[][] => {
  const width = stepWidth(steps.length);
  const runs: Point[][] = [[]];
  for (const [index, { from, onTime, withDeadline }] of steps.entries()) {
    if (withDeadline === 0) runs.push([]);
    else runs.at(-1)?.push({ x: BOX.left + (index + 0.5) * width, y: heightAt(onTime / withDeadline), share: Math.round((onTime / withDeadline) * 100), key: from });
  }
  return runs.filter((run) => run.length > 0);
};

/** The share published in time, step by step. */
export const ReportShare = ({ series, language }: { series: ReportSeries; language: Language }) => {
  const s = (key: ScreenKey, params: Record<string, string | number> = {}): string => screen(language, key, params);
  const { steps } = series;
  const runs = runsOf(steps);
  const [onTime, withDeadline] = [steps.reduce((all, step) => all + step.onTime, 0), steps.reduce((all, step) => all + step.withDeadline, 0)];
  return (
    <figure className="hb-chart">
      <figcaption>
        <strong>{s('report.chart.share')}</strong>
        <span>{withDeadline === 0 ? s('report.chart.share.none') : s('report.chart.share.lead')}</span>
      </figcaption>
      {withDeadline > 0 && (
        <ReportFrame id="hb-chart-share" title={s('report.chart.share')} told={s('report.chart.share.told', { onTime, withDeadline, share: `${Math.round((onTime / withDeadline) * 100)}%` })} series={series} language={language} ticks={TICKS}>
          {runs.map((run) => <polyline key={run[0]?.key} className="hb-chart__share" points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />)}
          {runs.flat().map(({ x, y, share, key }) => (
            <g key={key}>
              <circle className="hb-chart__point" cx={x} cy={y} r="5" />
              {steps.length <= MOST_FIGURES && <text className="hb-chart__figure" x={x} y={y < BOX.top + 24 ? y + 22 : y - 11} textAnchor="middle">{share}%</text>}
            </g>
          ))}
        </ReportFrame>
      )}
    </figure>
  );
};
