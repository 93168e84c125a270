import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, inputErrors, lockFor, query, sql, withTicket } from '../../../kernel';
import { canonicalJson } from '../../../kernel/pure';
import { STAGES_WRONG, stagesSchema } from '../../domain/definition';
import { DEFINITIONS } from '../../slugs';
import { keeper } from '../access';
import { definitionHash } from '../domain/hash';
import { definitionFail } from '../errors';
import { label, t } from '../translations';

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;
type Newest = { version: number; name: string; stages: unknown };

/** Writes a version of a workflow; an unknown key begins a new one. It is a draft: nothing takes it until `definitions.activate`. */
export const edit = defineCommand({
  name: 'definitions.edit',
  summary: label('command.edit'),
  input: z.object({
    key: z.string().trim().min(2).max(40),
    name: z.string().trim().min(3).max(120),
    /** What changes, and why. */
    note: z.string().trim().min(5).max(1000),
    /** Stages in their order: `{key, name, role, rule, count, binding}`. */
    stages: z.unknown(),
  }),
  rest: { method: 'post', path: '/workflow-definitions/edit' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, input) => {
    if (!KEY.test(input.key)) throw definitionFail(req, 'definition.key');
    const parsed = stagesSchema.safeParse(input.stages, { error: inputErrors(req) });
    if (!parsed.success) {
      const said = (message: string): string => {
        const known = STAGES_WRONG.find((each) => each === message);
        return known ? t(req, known) : message;
      };
      throw definitionFail(req, 'definition.stages', { why: parsed.error.issues.map(({ path, message }) => [path.join('.'), said(message)].filter(Boolean).join(': ')).join('; ') });
    }
    await lockFor(req, `workflow-definitions:${input.key}`);
    const [newest] = await query<Newest>(req, sql`select version::int as version, name, stages from workflow_definitions where key = ${input.key} order by version desc limit 1`);
    if (newest && newest.name === input.name && canonicalJson(stagesSchema.parse(newest.stages)) === canonicalJson(parsed.data)) throw definitionFail(req, 'definition.unchanged');
    const version = (newest?.version ?? 0) + 1;
    const [row] = await withTicket(req, `workflow-definitions.edit:${input.key}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into workflow_definitions (key, version, name, active, offered, is_default, is_cell_default, stages, note, made_by_id, made_at)
            values (${input.key}, ${version}, ${input.name}, false, false, false, false, ${JSON.stringify(parsed.data)}::jsonb, ${input.note}, ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ),
    );
    const id = row?.id ?? '';
    const hash = definitionHash({ key: input.key, version, name: input.name, stages: parsed.data });
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: DEFINITIONS, documentId: id, detail: { key: input.key, version, hash } });
    return { id, key: input.key, version, hash };
  },
});
