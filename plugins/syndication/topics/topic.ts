import type { PayloadRequest } from 'payload';
import { holdsOver, isReader, OVERSEERS, powerOf } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';
import { syndicationFail } from '../errors';
import { KEEPERS } from '../support/site';

export type Topic = { id: string; name: string; owner: string; ownerPath: string; parent: string | null; retired: boolean; feed: boolean };

const byId = async (req: PayloadRequest, topics: string, id: string): Promise<Topic | undefined> => {
  const [topic] = await query<Topic>(
    req,
    sql`select id, name, owner_id as owner, owner_path as "ownerPath", parent_id as parent, retired_at is not null as retired, feed_opened_at is not null as feed
        from ${sql.identifier(topics)} where id = ${id}::uuid for update`,
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

/** One that something may still be filed under. */
export const usableTopic = async (req: PayloadRequest, topics: string, id: string): Promise<Topic> => {
  const topic = await seenTopic(req, topics, id);
  if (topic.retired) throw syndicationFail(req, 'topic.retired', { name: topic.name });
  return topic;
};
