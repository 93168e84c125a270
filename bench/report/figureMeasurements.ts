import type { Figures } from '../measure/rounds';
import { measured } from './measured';
import type { Measurement } from './Measurement';

type Figure = { key: keyof Omit<Figures, 'requests'>; name: string; unit: string };

const FIGURES: readonly Figure[] = [
  { key: 'requestsPerSecond', name: 'requests', unit: 'requests/s' },
  { key: 'p50', name: 'p50', unit: 'ms' },
  { key: 'p99', name: 'p99', unit: 'ms' },
  { key: 'statements', name: 'statements', unit: 'SQL statements/request' },
  { key: 'nodeMs', name: 'node-cpu', unit: 'CPU ms/request' },
  { key: 'postgresMs', name: 'postgres-cpu', unit: 'CPU ms/request' },
  { key: 'rssMb', name: 'memory', unit: 'MB resident' },
];

/**
 * One server's figures in one scenario as measurements.
 * @param bare the opponent's, for the ratios; undefined for itself
 * @param speedRatio requests a second against the opponent's, round by round, which takes the machine's noise out of it
 */
export const figureMeasurements = (scenario: string, server: string, own: Figures, bare?: Figures, speedRatio?: number): Measurement[] =>
  FIGURES.flatMap(({ key, name, unit }) => {
    const value = own[key];
    if (value === undefined) return [];
    const ratio = key === 'requestsPerSecond' && speedRatio !== undefined ? speedRatio : bare?.[key] ? value / bare[key] : null;
    return [measured(`${scenario}.${name}.${server}`, unit, value, ratio)];
  });
