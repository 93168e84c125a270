import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { createLocalReq, type Payload } from 'payload';

import { USERS } from '../../../collections/slugs';
import { clock, vietnamDay } from '../../../plugins/kernel';
import { createRootOrganization, findActor, findRoot, importCatalogue } from '../../../plugins/party-organizations';
import { organizationText } from '../../../plugins/party-organizations/client';
import { createProgress, type Progress } from '../progress';

export type ImportOrganizationsOptions = {
  as?: string;
  rootName?: string;
  decisionNumber?: string;
  decisionDate?: string;
  from?: string;
  dryRun?: boolean;
};
type Options = ImportOrganizationsOptions;

const NOTHING_DONE = 1;
const SOME_REFUSED = 3;
const say = (key: Parameters<typeof organizationText>[1], params?: Parameters<typeof organizationText>[2]): string => organizationText('vi', key, params);
const out = (text: string): void => void process.stdout.write(`${text}\n`);

/** The root in an empty database, when the person named it; without it there is nothing to import under. */
const ensureRoot = async (payload: Payload, { rootName, from, decisionDate, decisionNumber, dryRun }: Required<Pick<Options, 'from' | 'decisionDate' | 'decisionNumber'>> & Options): Promise<boolean> => {
  const req = await createLocalReq({}, payload);
  if (await findRoot(req)) return true;
  if (rootName === undefined || dryRun) return false;
  await createRootOrganization(req, { name: rootName, from, decisionDate, decisionNumber });
  out(say('cli.root-founded', { name: rootName }));
  return true;
};

/** @returns the exit code: 0 all in, 1 nothing could be done, 3 some rows refused */
export const importOrganizations = async (payload: Payload, file: string, options: Options): Promise<number> => {
  const bytes = await readFile(path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), file)).catch(() => undefined);
  if (!bytes) {
    out(say('cli.no-file', { file }));
    return NOTHING_DONE;
  }
  const from = options.from ?? vietnamDay(clock.now());
  const decision = { from, decisionDate: options.decisionDate ?? from, decisionNumber: options.decisionNumber ?? say('cli.decision', { file: path.basename(file) }).slice(0, 100) };
  if (!(await ensureRoot(payload, { ...options, ...decision }))) {
    out(say('organization.root-missing'));
    return NOTHING_DONE;
  }
  const actor = await findActor(await createLocalReq({}, payload), USERS, options.as);
  if (!actor) {
    out(say(options.as === undefined ? 'cli.no-admin' : 'cli.no-user', { username: options.as ?? '' }));
    return NOTHING_DONE;
  }
  let progress: Progress | undefined;
  let before = 0;
  const { created, unchanged, refused } = await importCatalogue(payload, bytes, {
    user: actor,
    ...decision,
    dryRun: options.dryRun ?? false,
    onProgress: (done, total) => {
      progress ??= createProgress(say('organization.many'), total);
      progress.tick(done - before);
      before = done;
    },
  });
  progress?.done();
  for (const { line, reason } of refused) out(say('cli.refused', { line, reason }));
  out(say(options.dryRun ? 'cli.summary-dry' : 'cli.summary', { created, unchanged, refused: refused.length, username: actor.username }));
  if (refused.length === 0) return 0;
  return created + unchanged === 0 ? NOTHING_DONE : SOME_REFUSED;
};
