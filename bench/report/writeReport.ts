import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Measurement, RunFacts } from './Measurement';

/** bench-<members>.json and .md in the folder. @returns their names */
export const writeReport = async (folder: string, facts: RunFacts, measurements: readonly Measurement[], markdown: string): Promise<string[]> => {
  await mkdir(folder, { recursive: true });
  const base = path.join(folder, `bench-${facts.members}`);
  const lines = measurements.map((each) => `  ${JSON.stringify({ ...each, ...facts })}`);
  await writeFile(`${base}.json`, `[\n${lines.join(',\n')}\n]\n`);
  await writeFile(`${base}.md`, markdown);
  return [`${base}.json`, `${base}.md`];
};
