import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { activateAccount } from '../../accounts';
import { clock, inTransaction, isHandbookError, query, sql, withTicket } from '../../kernel';
import { countCells } from '../data/countCells';
import { keepTexts } from '../data/keepTexts';
import { linkOf } from '../data/links';
import { AT_ACTIVATION, lacking, PURPOSES, TEXT_VERSION } from '../domain/consents';
import type { RegistrationOptions } from '../options';
import { countGuess } from './attempts';

export type Activation = { secret: string; password: string; consents: readonly string[] };

export type Activated =
  | { state: 'done'; username: string }
  /** No such secret: used, ended, replaced, or never one; all the same. */
  | { state: 'none' }
  | { state: 'consent' }
  /** What is wrong with the password, in words. */
  | { state: 'password'; message: string; code: string }
  | { state: 'wait'; seconds: number };

/** For whom a secret is good, without using it up; undefined for any that is not. */
export const lookAtLink = async (payload: Payload, address: string, secret: string): Promise<{ username: string; displayName: string } | { seconds: number } | undefined> => {
  const seconds = await countGuess(payload, address);
  if (seconds > 0) return { seconds };
  const req = await createLocalReq({}, payload);
  return inTransaction(req, () => linkOf(req, secret));
};

const use = async (req: PayloadRequest, options: RegistrationOptions, { secret, password, consents }: Activation): Promise<Activated> => {
  const link = await linkOf(req, secret);
  if (!link) return { state: 'none' };
  if (lacking(consents, AT_ACTIVATION).length > 0) return { state: 'consent' };
  const now = clock.now();
  // One password on every keyboard.
  const username = await activateAccount(req, options, link.user, password.normalize('NFC'), now);
  const given = PURPOSES.filter((purpose) => consents.includes(purpose));
  // Whoever came by a list of their cell asked for nothing before: theirs may be the first agreement to these words.
  await keepTexts(req);
  await withTicket(req, `activation.activate:${link.id}`, async () => {
    await query(req, sql`update handbook.activation_links set used_at = ${now.toISOString()}::timestamptz where id = ${link.id}::uuid`);
    await query(req, sql`insert into handbook.activation_consents (user_id, text_version, consents, at)
      values (${link.user}::uuid, ${TEXT_VERSION}, array[${sql.join(given.map((purpose) => sql`${purpose}`), sql`, `)}]::text[], ${now.toISOString()}::timestamptz)`);
  });
  const [member] = await query<{ cell: string }>(req, sql`select cell_id as cell from members where user_id = ${link.user}::uuid`);
  if (member) await countCells(req, [member.cell]);
  return { state: 'done', username };
};

/** Activates an account once: its first password, and what its holder agrees to. A password that is refused leaves the link as it was. */
export const activate = async (payload: Payload, options: RegistrationOptions, address: string, asked: Activation): Promise<Activated> => {
  const seconds = await countGuess(payload, address);
  if (seconds > 0) return { state: 'wait', seconds };
  const req = await createLocalReq({}, payload);
  try {
    return await inTransaction(req, () => use(req, options, asked));
  } catch (error) {
    if (isHandbookError(error) && error.code.startsWith('password.')) return { state: 'password', message: error.message, code: error.code };
    throw error;
  }
};
