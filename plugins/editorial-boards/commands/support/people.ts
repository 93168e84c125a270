import type { PayloadRequest } from 'payload';
import { ADMINS, heldOver, holdersOf, isUnder, powerOf, powerText } from '../../../hierarchical-access';
import { fail, query, sql, uuidArray } from '../../../kernel';
import { roleOf, type BoardFunction } from '../../domain/functions';
import { boardFail } from '../../errors';
import { t } from '../../translations';
import type { Place } from './place';

/** The account, for an administrator over the organisation that keeps it (as mandates are granted); for others it does not exist. */
export const seatable = async (req: PayloadRequest, id: string): Promise<{ id: string; name: string }> => {
  const [user] = await query<{ id: string; name: string; path: string; disabled: boolean }>(
    req,
    sql`select id, display_name as name, home_path as path, disabled_at is not null as disabled from users where id = ${id}::uuid`,
  );
  const tops = heldOver(await powerOf(req), ADMINS);
  if (!user || !tops.some((top) => isUnder(user.path, top))) throw fail(req, 'not-found');
  if (user.disabled) throw boardFail(req, 'seat.user-disabled');
  return user;
};

/** Throws unless each of these subjects is there. */
export const knownTopics = async (req: PayloadRequest, topics: readonly string[]): Promise<void> => {
  const wanted = [...new Set(topics)];
  if (wanted.length === 0) return;
  const rows = await query<{ id: string }>(req, sql`select id from topics where id = any(${uuidArray(wanted)})`);
  if (rows.length < wanted.length) throw boardFail(req, 'seat.topic');
};

export type Warning = { code: 'powerless'; message: string };

/** A seat gives no power: who is to decide and holds no mandate for it is pointed out, not refused. */
export const warningsFor = async (req: PayloadRequest, person: { id: string; name: string }, seat: BoardFunction, place: Pick<Place, 'id' | 'name'>): Promise<Warning[]> => {
  const role = roleOf(seat);
  if ((await holdersOf(req, role, place.id)).includes(person.id)) return [];
  return [{ code: 'powerless', message: t(req, 'warning.powerless', { name: person.name, role: powerText(req, `role.${role}`), organization: place.name }) }];
};
