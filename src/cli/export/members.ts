import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

import { createLocalReq, type Payload, type PayloadRequest } from 'payload';

import { USERS } from '../../../collections/slugs';
import { makeExports, requestExport, takeExport } from '../../../plugins/exports';
import { inTransaction, isHandbookError, queryPool, sql } from '../../../plugins/kernel';
import { memberImportText } from '../../../plugins/member-import/client';
import { findActor } from '../../../plugins/party-organizations';
import { CommandFailed } from '../CommandFailed';

export type ExportMembersOptions = { as: string; out: string; organization?: string; why?: string; fetch?: string };

const WAITS = 3;
const say = (key: Parameters<typeof memberImportText>[1], params?: Parameters<typeof memberImportText>[2]): string => memberImportText('vi', key, params);

const write = async (req: PayloadRequest, id: string, out: string): Promise<number> => {
  const file = path.resolve(process.env.HANDBOOK_CALLED_FROM ?? process.cwd(), out);
  const { content } = await takeExport(req, id);
  await pipeline(content as unknown as AsyncIterable<Uint8Array>, createWriteStream(file, { mode: 0o600 }));
  process.stdout.write(`${say('cli.export.done', { file })}\n`);
  return 0;
};

const ask = async (payload: Payload, req: PayloadRequest, { organization, why, out }: ExportMembersOptions): Promise<number> => {
  if (organization === undefined || why === undefined || why.trim().length < 3) throw new CommandFailed(say('cli.export.usage'));
  const [place] = await queryPool<{ id: string }>(payload, sql`select id from organizations where code = ${organization} and (valid_to is null or valid_to > now())`);
  if (!place) throw new CommandFailed(say('cli.export.no-place', { code: organization }));
  const { id, state, count } = await inTransaction(req, () => requestExport(req, { kind: 'members.sheet', criteria: { organization: place.id }, why: why.trim() }));
  if (state === 'waiting') {
    process.stdout.write(`${say('cli.export.waiting', { count, id })}\n`);
    return WAITS;
  }
  // The worker of a running house may have begun; who is first writes it.
  await makeExports(USERS)(payload);
  return write(req, id, out);
};

/** As somebody, by the same doors as the screen: what for, a second person for a large one, and everybody in it is told. */
export const exportMembersByCommandLine = async (payload: Payload, options: ExportMembersOptions): Promise<number> => {
  const user = await findActor(await createLocalReq({}, payload), USERS, options.as);
  if (!user) throw new CommandFailed(say('import.no-user', { username: options.as }));
  const req = await createLocalReq({ user: { ...user, collection: USERS } as never }, payload); // the user's type is generated
  try {
    return options.fetch === undefined ? await ask(payload, req, options) : await write(req, options.fetch, options.out);
  } catch (error) {
    if (isHandbookError(error)) throw new CommandFailed(error.message);
    throw error;
  }
};
