import { z } from 'zod';
import { recordEvent } from '../../../audit-trail';
import { defineCommand, lockFor, query, sql, withTicket } from '../../../kernel';
import { CHOICES } from '../../slugs';
import { chosenPlace } from '../access';
import { FORMS } from '../domain/forms';
import { definitionFail } from '../errors';
import { floorOf } from '../floor';
import { fits, pathFor } from '../pathFor';
import { reasonInWords } from '../reasonInWords';
import { activeVersions } from '../rows';
import { label, t } from '../translations';

/**
 * An organisation chooses, among the workflows offered, the path of one kind of content: its own and that of organisations
 * below which chose nothing; or, with `form: 'cell'`, that of its cells. From now on; running cases keep theirs. Never one
 * with fewer safeguards than the floor.
 */
export const choose = defineCommand({
  name: 'definitions.choose',
  summary: label('command.choose'),
  input: z.object({
    organization: z.guid(),
    collection: z.string().max(60),
    /** Whose content: a committee's by default, a cell's at a cell. */
    form: z.enum(FORMS).optional(),
    /** Key of the workflow; left out, the choice is taken back. */
    key: z.string().max(40).optional(),
    reason: z.string().trim().max(1000).optional(),
  }),
  rest: { method: 'post', path: '/workflow-choices/choose' },
  kind: 'write',
  authorize: async ({ req }, { organization }) => void (await chosenPlace(req, organization)),
  run: async ({ req, now, command }, { organization, collection, key, reason, ...given }) => {
    const place = await chosenPlace(req, organization);
    if (!place.inForce) throw definitionFail(req, 'choice.organization-ended');
    if (!(req.payload.config.custom?.approvedCollections as string[] | undefined)?.includes(collection)) throw definitionFail(req, 'choice.collection');
    const form = given.form ?? place.form;
    if (place.form === 'cell' && form !== 'cell') throw definitionFail(req, 'choice.cell-form');
    await lockFor(req, `workflow-choices:${organization}`);
    const [present] = await query<{ id: string; key: string }>(
      req,
      sql`select id, definition_key as key from workflow_choices where organization_id = ${organization}::uuid and collection = ${collection} and form = ${form} and valid_to is null`,
    );
    if (!key && !present) throw definitionFail(req, 'choice.none');
    if (key && present?.key === key) throw definitionFail(req, 'choice.same');
    if (key) {
      const version = (await activeVersions(req)).find((each) => each.key === key && each.offered);
      if (!version) throw definitionFail(req, 'choice.not-offered');
      const floor = await floorOf(req, form);
      if (!fits(version, form, 1)) throw definitionFail(req, 'choice.unfit', { form: t(req, `form.${form}`) });
      if (!fits(version, form, floor)) throw definitionFail(req, 'definition.floor', { floor });
    }
    // By the database's clock, which also says from when a choice counts: one ends at the very instant another begins.
    const made = await withTicket(req, `workflow-choices.choose:${organization}`, async () => {
      if (present) await query(req, sql`update workflow_choices set valid_to = greatest(valid_from, date_trunc('milliseconds', now())), ended_by_id = ${String(req.user?.id)}::uuid where id = ${present.id}::uuid`);
      if (!key) return undefined;
      const [row] = await query<{ id: string }>(
        req,
        sql`insert into workflow_choices (organization_id, collection, form, definition_key, reason, valid_from, chosen_by_id)
            values (${organization}::uuid, ${collection}, ${form}, ${key}, ${reason ?? null}, date_trunc('milliseconds', now()), ${String(req.user?.id)}::uuid) returning id`,
      );
      return row?.id;
    });
    await recordEvent(req, { action: command, organization, at: now, collection: CHOICES, documentId: made ?? present?.id ?? '', detail: { content: collection, form, key: key ?? null, before: present?.key ?? null } });
    const path = form === place.form ? await pathFor(req, collection, place.path) : undefined;
    return { id: made ?? null, form, key: key ?? null, path: path ? { key: path.definition.key, why: reasonInWords(req, path.reason) } : null };
  },
});
