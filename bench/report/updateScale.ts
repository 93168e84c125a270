import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Measurement } from './Measurement';
import { writeScale } from './scale';

const PAGE = 'docs/scale.md';

const read = async (file: string): Promise<Measurement[] | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as Measurement[],
    () => undefined,
  );

/** Keeps the tables of docs/scale.md to the results beside it, once both sizes are there. */
export const updateScale = async (folder: string): Promise<boolean> => {
  const [small, large] = [await read(path.join(folder, 'bench-50000.json')), await read(path.join(folder, 'bench-500000.json'))];
  const page = await readFile(PAGE, 'utf8').catch(() => undefined);
  if (!small || !large || page === undefined) return false;
  await writeFile(PAGE, writeScale(page, small, large));
  return true;
};
