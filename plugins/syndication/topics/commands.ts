import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { isReader, powerOf } from '../../hierarchical-access';
import { asAnyCommand, defineCommand, fail, query, slugify, sql, withTicket, type AnyCommand, type CommandContext } from '../../kernel';
import { syndicationFail } from '../errors';
import { keeps, seenPlace } from '../support/site';
import { label } from '../translations';
import { GROUPS } from './groups';
import { heldTopic, seenTopic, usableTopic, type Topic } from './topic';

const reason = z.string().trim().min(5).max(500);
const name = z.string().trim().min(2).max(200);

/** A topic of those this person keeps: of their board's or administration's organisation, or of one below it. */
const kept = async (ctx: CommandContext, topics: string, id: string): Promise<Topic> => {
  const topic = await seenTopic(ctx.req, topics, id);
  if (!keeps(await powerOf(ctx.req), topic.ownerPath)) throw fail(ctx.req, 'auth.forbidden');
  return topic;
};

const record = (ctx: CommandContext, { id, owner }: Pick<Topic, 'id' | 'owner'>, topics: string, detail: Record<string, unknown>): Promise<void> =>
  recordEvent(ctx.req, { action: ctx.command, organization: owner, at: ctx.now, collection: topics, documentId: id, detail });

/** The first topics: those of the regulation's groups that are not there yet, owned by the city. */
const found = (topics: string): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'topics.found-groups',
    summary: label('command.topics.found'),
    input: z.object({}),
    rest: { method: 'post', path: '/topics/found-groups' },
    kind: 'write',
    authorize: async ({ req }) => {
      const power = await powerOf(req);
      if (!isReader(power)) throw fail(req, 'not-found');
      if (!power.mandates.some(({ role }) => role === 'system-admin')) throw fail(req, 'auth.forbidden');
    },
    run: async (ctx) => {
      const owner = (await powerOf(ctx.req)).mandates.find(({ role }) => role === 'system-admin')?.organization ?? '';
      const made = await withTicket(ctx.req, `${ctx.command}:${owner}`, () =>
        query<{ id: string; slug: string }>(
          ctx.req,
          sql`insert into ${sql.identifier(topics)} (name, slug, owner_id)
              select g ->> 'name', g ->> 'slug', ${owner}::uuid from jsonb_array_elements(${JSON.stringify(GROUPS)}::jsonb) g
              on conflict (slug) do nothing returning id, slug`,
        ),
      );
      await record(ctx, { id: owner, owner }, topics, { made: made.map(({ slug }) => slug) });
      return { made: made.length, groups: GROUPS.length };
    },
  }));

/** A topic of a committee's own, beneath one of the city's groups. */
const add = (topics: string): AnyCommand =>
  asAnyCommand(defineCommand({
    name: 'topics.add',
    summary: label('command.topics.add'),
    input: z.object({ owner: z.uuid(), group: z.uuid(), name, description: z.string().trim().max(1000).default('') }),
    rest: { method: 'post', path: '/topics/add' },
    kind: 'write',
    authorize: async ({ req }, { owner, group }) => {
      const place = await seenPlace(req, owner);
      if (!keeps(await powerOf(req), place.path)) throw fail(req, 'auth.forbidden');
      const above = await seenTopic(req, topics, group);
      if (above.parent !== null || above.retired || !place.path.startsWith(above.ownerPath)) throw syndicationFail(req, 'topic.group', { name: above.name });
    },
    run: async (ctx, input) => {
      await usableTopic(ctx.req, topics, input.group, { held: true });
      // A name may come again in another committee: the address is made of both.
      const [row] = await withTicket(ctx.req, `${ctx.command}:${input.owner}`, () =>
        query<{ id: string; slug: string }>(
          ctx.req,
          sql`insert into ${sql.identifier(topics)} (name, slug, description, owner_id, parent_id)
              select ${input.name}, ${slugify(input.name)} || '-' || substr(md5(random()::text), 1, 6), ${input.description}, ${input.owner}::uuid, ${input.group}::uuid returning id, slug`,
        ),
      );
      const id = row?.id ?? '';
      await record(ctx, { id, owner: input.owner }, topics, { name: input.name, group: input.group });
      return { id, slug: row?.slug ?? '' };
    },
  }));

type Change = { verb: string; input?: z.ZodRawShape; refuse?: (topic: Topic) => 'topic.feed' | 'topic.retired' | undefined; set: (input: Record<string, unknown>, now: Date) => ReturnType<typeof sql> };

const at = (now: Date): ReturnType<typeof sql> => sql`${now.toISOString()}::timestamptz`;
const CHANGES: readonly Change[] = [
  { verb: 'rename', input: { name }, set: (input) => sql`name = ${input.name as string}` },
  // What is filed under it stays; nothing new is, and its feed ends with it.
  { verb: 'retire', refuse: ({ retired }) => (retired ? 'topic.retired' : undefined), set: (_, now) => sql`retired_at = ${at(now)}, feed_opened_at = null` },
  { verb: 'take-up', set: () => sql`retired_at = null` },
  { verb: 'open-feed', refuse: ({ feed, retired }) => (retired ? 'topic.retired' : feed ? 'topic.feed' : undefined), set: (_, now) => sql`feed_opened_at = ${at(now)}` },
  { verb: 'close-feed', refuse: ({ feed }) => (feed ? undefined : 'topic.feed'), set: () => sql`feed_opened_at = null` },
];

const change = (topics: string, { verb, input = {}, refuse, set }: Change): AnyCommand =>
  asAnyCommand(defineCommand({
    name: `topics.${verb}`,
    summary: label(`command.topics.${verb}` as Parameters<typeof label>[0]),
    input: z.object({ id: z.uuid(), reason, ...input }),
    rest: { method: 'post', path: `/topics/:id/${verb}` },
    kind: 'write',
    authorize: async (ctx, { id }) => void (await kept(ctx, topics, String(id))),
    run: async (ctx, given) => {
      const id = String(given.id);
      const topic = await heldTopic(ctx.req, topics, id);
      const refused = refuse?.(topic);
      if (refused) throw syndicationFail(ctx.req, refused, { name: topic.name });
      await withTicket(ctx.req, `${ctx.command}:${id}`, () =>
        query(ctx.req, sql`update ${sql.identifier(topics)} set ${set(given, ctx.now)}, updated_at = now() where id = ${id}::uuid`));
      await record(ctx, topic, topics, given);
      return { id };
    },
  }));

export const topicCommands = (topics: string): AnyCommand[] => [found(topics), add(topics), ...CHANGES.map((each) => change(topics, each))];
