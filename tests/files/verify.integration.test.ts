import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { verifyFiles, type FileFinding } from '../../plugins/file-texts';
import { buildCity } from '../support/city';
import { docx } from '../support/documents';
import { startHouse, type House } from '../support/house';

let house: House;
beforeAll(async () => {
  house = await startHouse();
  await buildCity(house);
});
afterAll(() => house.close());

const folder = (): string => path.join(process.env.DATA_DIR ?? '', 'media');
const upload = async (text: string): Promise<string> => {
  const form = new FormData();
  form.append('_payload', JSON.stringify({ alt: 'Tệp', author: 'A', source: 'B', licence: 'C' }));
  form.append('file', new Blob([new Uint8Array(docx(text))]), 'a.docx');
  const { status, body } = await (await house.as('a.contributor')).request('POST', '/api/media', { body: form });
  expect(status).toBe(201);
  return body.doc.filename as string;
};
const findings = async (): Promise<FileFinding[]> => {
  const found: FileFinding[] = [];
  for await (const finding of verifyFiles(house.payload, folder())) found.push(finding);
  return found.sort((a, b) => a.kind.localeCompare(b.kind));
};

it('finds what is missing, changed and unknown, and nothing else', async () => {
  const [whole, changed, missing] = [await upload('Một'), await upload('Hai'), await upload('Ba')];
  expect(await findings()).toEqual([]);
  writeFileSync(path.join(folder(), changed), docx('Khác'));
  rmSync(path.join(folder(), missing));
  writeFileSync(path.join(folder(), 'la.txt'), 'x');
  expect(await findings()).toEqual([{ kind: 'changed', file: changed }, { kind: 'missing', file: missing }, { kind: 'stray', file: 'la.txt' }]);
  expect(whole).not.toBe(changed);
});
