import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { defineCommand, query, sql } from '../../../kernel';
import { kindsOf } from '../../view/kinds';
import { mayChoose, readPlace, type ChoicePlace } from '../access';
import type { Form } from '../domain/forms';
import { floorOf } from '../floor';
import { fits, pathFor } from '../pathFor';
import { reasonInWords } from '../reasonInWords';
import { activeVersions } from '../rows';
import { label } from '../translations';

export type ChoiceLine = {
  collection: string;
  kind: string;
  form: Form;
  /** What the organisation itself chose. */
  chosen: string | null;
  /** What its own content takes now; null for the line of its cells, whose own choices differ. */
  now: { key: string; name: string; why: string } | null;
  offered: { key: string; name: string }[];
};
export type ChoicesView = { organization: { id: string; name: string; form: Form }; lines: ChoiceLine[]; mayChoose: boolean };

/** What an organisation chose and may choose, for each kind of content, and why its content takes the path it takes. */
export const choicesView = async (req: PayloadRequest, place: ChoicePlace): Promise<ChoicesView> => {
  const versions = await activeVersions(req);
  const chosen = await query<{ collection: string; form: Form; key: string }>(
    req,
    sql`select collection, form, definition_key as key from workflow_choices where organization_id = ${place.id}::uuid and valid_from <= now() and (valid_to is null or valid_to > now())`,
  );
  const lines: ChoiceLine[] = [];
  for (const form of place.form === 'cell' ? (['cell'] as const) : (['committee', 'cell'] as const)) {
    const floor = await floorOf(req, form);
    for (const [collection, kind] of Object.entries(kindsOf(req))) {
      const path = form === place.form ? await pathFor(req, collection, place.path) : undefined;
      lines.push({
        collection, kind, form,
        chosen: chosen.find((each) => each.collection === collection && each.form === form)?.key ?? null,
        now: path ? { key: path.definition.key, name: path.definition.name, why: reasonInWords(req, path.reason) } : null,
        offered: versions.filter((version) => version.offered && fits(version, form, floor)).map(({ key, name }) => ({ key, name })),
      });
    }
  }
  return { organization: { id: place.id, name: place.name, form: place.form }, lines, mayChoose: await mayChoose(req, place) };
};

export const ofOrganization = defineCommand({
  name: 'definitions.of-organization',
  summary: label('command.of-organization'),
  input: z.object({ organization: z.guid() }),
  rest: { method: 'get', path: '/workflow-choices/of-organization' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await readPlace(req, organization)),
  run: async ({ req }, { organization }): Promise<ChoicesView> => choicesView(req, await readPlace(req, organization)),
});
