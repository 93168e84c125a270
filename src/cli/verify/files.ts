import type { Payload } from 'payload';

import { verifyFiles, type FileFinding } from '../../../plugins/file-texts';
import { verifyRecordings } from '../../../plugins/listen';
import { mediaFolder } from '../../../collections/media';
import { queryPool, sql } from '../../../plugins/kernel';
import { createProgress } from '../progress';
import { print } from './print';
import { words } from './words';

/** @returns how many files are missing or changed; files that no record knows are told and do no harm */
export const filesReport = async (payload: Payload, { json }: { json?: boolean }): Promise<number> => {
  const [total] = await queryPool<{ n: number }>(payload, sql`select ((select count(*) from media where filename is not null) + (select count(*) from handbook.recordings))::int as n`);
  const progress = createProgress(words('files.reading'), total?.n ?? 0);
  let [read, found] = [0, 0];
  const onFile = (): void => {
    read += 1;
    progress.tick();
  };
  const tell = (kind: FileFinding['kind'], file: string): void => {
    const harmless = kind === 'stray';
    if (!harmless) found += 1;
    print(json ? JSON.stringify({ check: 'files', kind, file }) : `${harmless ? '–' : '✗'} ${words(`file.${kind}`, { file })}`);
  };
  for await (const { kind, file } of verifyFiles(payload, mediaFolder(), onFile)) tell(kind, file);
  for await (const { kind, file } of verifyRecordings(payload, onFile)) tell(kind, file);
  progress.done();
  if (!json) print(found === 0 ? words('files.clean', { count: read }) : words('files.found', { count: found }));
  return found;
};
