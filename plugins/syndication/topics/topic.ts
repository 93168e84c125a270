import type { PayloadRequest } from 'payload';
import { holdsOver, isReader, OVERSEERS, powerOf } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { syndicationFail } from '../errors';
import { KEEPERS } from '../support/site';

export type Topic = { id: string; name: string; owner: string; ownerPath: string; parent: string | null; retired: boolean; feed: boolean };

/** `share`: it stays as it is while something is filed under it; `change`: it is about to change. Neither keeps anybody from filing. */
type Hold = 'share' | 'change';
const HOLDS = { share: sql`for share`, change: sql`for no key update` } as const;

const byId = async (req: PayloadRequest, topics: string, id: string, hold?: Hold): Promise<Topic | undefined> => {
  const [topic] = await query<Topic>(
    req,
    sql`select id, name, owner_id as owner, owner_path as "ownerPath", parent_id as parent, retired_at is not null as retired, feed_opened_at is not null as feed
        from ${sql.identifier(topics)} where id = ${id}::uuid ${hold ? HOLDS[hold] : sql``}`,
  );
  return topic;
};

/** The topic, of those of this person's line or oversight; 404 for others. */
export const seenTopic = async (req: PayloadRequest, topics: string, id: string): Promise<Topic> => {
  const power = await powerOf(req);
  const topic = isReader(power) ? await byId(req, topics, id) : undefined;
  const sees = topic && (power.reach.includes(topic.owner) || holdsOver(power, [...OVERSEERS, ...KEEPERS], topic.ownerPath));
  if (!sees) throw fail(req, 'not-found');
  return topic;
};

/** The topic as it is now, until the end of the transaction; for whoever was found to be allowed to change it. 404 when it is gone. */
export const heldTopic = async (req: PayloadRequest, topics: string, id: string): Promise<Topic> => {
  const topic = await byId(req, topics, id, 'change');
  if (!topic) throw fail(req, 'not-found');
  return topic;
};

/** One that something may still be filed under. `held`: and will be until the end of the transaction; for the moment of writing. */
export const usableTopic = async (req: PayloadRequest, topics: string, id: string, { held = false } = {}): Promise<Topic> => {
  const seen = await seenTopic(req, topics, id);
  const topic = (held ? await byId(req, topics, id, 'share') : seen) ?? seen;
  if (topic.retired) throw syndicationFail(req, 'topic.retired', { name: topic.name });
  return topic;
};
