import type { PayloadRequest } from 'payload';
import { query, sql } from '../../../kernel';
import { notify } from '../../../notifications';
import { MEMBERS } from '../../slugs';
import { parentPath } from '../../transfers/data/destination';
import { committeePeople } from '../../transfers/notices/people';
import { leads, type Kind } from '../domain/kinds';

type Post = { kind: Kind; form: string | null; organization: string | null; to: string | null };
type Change = { member: string; cell: string; entry: string; before: Post | null; after: Post | null; today: string };

const held = (post: Post | null, today: string): boolean => post !== null && leads(post) && (post.to === null || post.to > today);

/**
 * A secretary's or deputy's post that begins or ends raises the task to hand over account and rights: word to the people of the committee in charge, who do it at
 * their desk of mandates. Nothing changes power by itself. @returns whether it did
 */
export const tellHandover = async (req: PayloadRequest, { member, cell, entry, before, after, today }: Change): Promise<boolean> => {
  const [was, is] = [held(before, today), held(after, today)];
  const same = was && is && before?.organization === after?.organization && before?.form === after?.form;
  if (was === is && !was) return false;
  if (same) return false;
  const what = is ? 'began' : 'ended';
  const organization = (is ? after : before)?.organization ?? cell;
  const [place] = await query<{ name: string; path: string }>(req, sql`select name, path from organizations where id = ${organization}::uuid`);
  if (!place) return false;
  const people = (await committeePeople(req, parentPath(place.path))).filter((each) => each !== String(req.user?.id));
  await notify(req, {
    kind: 'history.handover', to: people, subject: { collection: MEMBERS, id: member }, organization, params: { what, place: place.name },
    link: `${req.payload.config.routes.admin}/phan-quyen`, dedupeKey: `handover:${entry}:${what}:${organization}`,
  });
  return true;
};
