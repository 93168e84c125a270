import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { DOCUMENTS, USERS } from '../../../collections/slugs';
import { importFiles } from '../../../plugins/document-import';
import { documentImportText } from '../../../plugins/document-import/client';
import { queryPool, sql } from '../../../plugins/kernel';
import { findActor } from '../../../plugins/party-organizations';
import { CommandFailed } from '../CommandFailed';
import { createProgress, type Progress } from '../progress';

export type ImportDocumentsOptions = { owner: string; as: string; dryRun?: boolean; repair?: boolean };

const NOTHING_DONE = 1;
const SOME_REFUSED = 3;
const say = (key: Parameters<typeof documentImportText>[1], params?: Parameters<typeof documentImportText>[2]): string => documentImportText('vi', key, params);
const out = (text: string): void => void process.stdout.write(`${text}\n`);

const readAll = (files: readonly string[]): Promise<{ name: string; bytes: Uint8Array }[]> =>
  Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file)).catch((error: NodeJS.ErrnoException) => {
        throw new CommandFailed(say('cli.no-file', { file, why: error.code ?? error.message }));
      });
      return { name: path.basename(file), bytes };
    }),
  );

const ownerOf = async (payload: Payload, code: string): Promise<string> => {
  const [owner] = await queryPool<{ id: string }>(payload, sql`select id from organizations where code = ${code} and valid_to is null`);
  if (!owner) throw new CommandFailed(say('cli.no-owner', { code }));
  return owner.id;
};

/** @returns the exit code: 0 all in, 1 nothing could be done, 3 some entries refused */
export const importDocuments = async (payload: Payload, names: readonly string[], options: ImportDocumentsOptions): Promise<number> => {
  const files = await readAll(names);
  const owner = await ownerOf(payload, options.owner);
  const user = await findActor(await createLocalReq({}, payload), USERS, options.as);
  if (!user) throw new CommandFailed(say('cli.no-user', { username: options.as }));
  let progress: Progress | undefined;
  let before = 0;
  const report = await importFiles(payload, files, {
    collection: DOCUMENTS,
    owner,
    user,
    dryRun: options.dryRun === true,
    repair: options.repair === true,
    onProgress: (done, total) => {
      progress ??= createProgress(say('cli.label'), total);
      progress.tick(done - before);
      before = done;
    },
  });
  progress?.done();
  for (const each of report.repaired) out(say('cli.repaired', each));
  for (const each of report.refused) out(say('cli.refused', each));
  for (const { name, missing } of report.incomplete) out(say('cli.incomplete', { name, missing: missing.join(', ') }));
  const { created, revised, unchanged, refused } = report;
  out(say(options.dryRun ? 'cli.dry-result' : 'cli.result', { created, revised, unchanged, refused: refused.length }));
  if (refused.length === 0) return 0;
  return created + revised + unchanged === 0 ? NOTHING_DONE : SOME_REFUSED;
};
