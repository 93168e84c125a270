import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { recordEvent } from '../../audit-trail';
import { defineCommand, inputErrors, languageOf, query, sql, startOfVietnamDay, withTicket } from '../../kernel';
import { ruleDefinitions } from '../contributeRules';
import { SPANS_IN_ORDER } from '../../working-calendar';
import { MARKS } from '../domain/marks';
import { citation, SOURCE_TYPES } from '../domain/source';
import { ruleFail } from '../errors';
import { RULES } from '../slugs';
import { rule } from '../translations/rules';
import { keeper } from './authorize';

/** A day as the database takes it: its first instant in Viet Nam. */
const instant = (day: string | undefined): string | null => (day === undefined ? null : startOfVietnamDay(day).toISOString());

/** Rules name what only they know is wrong by a key of words (`why.…`); zod says the rest in the person's language. */
const inWords = (req: PayloadRequest, message: string): string => (message === SPANS_IN_ORDER ? rule(req, 'why.spans-in-order') : message);

/** Proposes a version of a rule. It has no effect until a second person confirms it. */
export const propose = defineCommand({
  name: 'rules.propose',
  summary: { vi: 'Đề nghị thay đổi quy tắc', en: 'Propose a version of a rule' },
  input: z.object({
    key: z.string().min(1).max(80),
    /** Of the type that the rule's key has. */
    value: z.unknown(),
    sourceType: z.enum(SOURCE_TYPES),
    sourceNumber: z.string().trim().min(1).max(60).optional(),
    sourceDate: z.iso.date().optional(),
    sourceArticle: z.string().trim().min(1).max(120).optional(),
    /** First day in force, and first day no longer, `YYYY-MM-DD` in Viet Nam. */
    validFrom: z.iso.date(),
    validTo: z.iso.date().optional(),
    mark: z.enum(MARKS).default('U'),
    note: z.string().trim().max(2000).optional(),
  }),
  rest: { method: 'post', path: '/rules/propose' },
  kind: 'write',
  authorize: async ({ req }) => void (await keeper(req)),
  run: async ({ req, now, command }, input) => {
    const definition = ruleDefinitions(req.payload).find(({ key }) => key === input.key);
    if (!definition) throw ruleFail(req, 'rule.unknown-key', { key: input.key });
    const parsed = definition.schema.safeParse(input.value, { error: inputErrors(req) });
    if (!parsed.success) {
      throw ruleFail(req, 'rule.value', { name: definition.name[languageOf(req)], why: parsed.error.issues.map(({ path, message }) => [path.join('.'), inWords(req, message)].filter(Boolean).join(': ')).join('; ') });
    }
    if (input.validTo !== undefined && input.validTo <= input.validFrom) throw ruleFail(req, 'rule.period');
    const source = citation({ type: input.sourceType, number: input.sourceNumber ?? null, date: input.sourceDate ?? null, article: input.sourceArticle ?? null });
    const shown = definition.show(parsed.data);
    const [made] = await withTicket(req, `${command}:${input.key}`, () =>
      query<{ id: string }>(
        req,
        sql`insert into rules (key, name, value, value_shown, unit, source, source_type, source_number, source_date, source_article,
              valid_from, valid_to, mark, note, state, proposed_by_id, proposed_at)
            values (${input.key}, ${definition.name.vi}, ${JSON.stringify(parsed.data)}::jsonb, ${shown}, ${definition.unit}, ${source}, ${input.sourceType},
              ${input.sourceNumber ?? null}, ${instant(input.sourceDate)}::timestamptz, ${input.sourceArticle ?? null},
              ${instant(input.validFrom)}::timestamptz, ${instant(input.validTo)}::timestamptz, ${input.mark}, ${input.note ?? null}, 'proposed',
              ${String(req.user?.id)}::uuid, ${now.toISOString()}::timestamptz) returning id`,
      ),
    );
    const id = made?.id ?? '';
    await recordEvent(req, { action: command, organization: await keeper(req), at: now, collection: RULES, documentId: id, detail: { key: input.key, value: shown, source, validFrom: input.validFrom, validTo: input.validTo ?? null } });
    return { id, key: input.key, state: 'proposed', shown, source };
  },
});
