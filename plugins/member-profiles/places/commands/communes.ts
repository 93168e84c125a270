import { z } from 'zod';
import { isReader, powerOf } from '../../../hierarchical-access';
import { defineCommand, fail, query, sql } from '../../../kernel';
import { placeLabel } from '../translations';

/** Names of the communes, wards and special zones of a province, as they stand today; none where no list was brought. They are no secret. */
export const communes = defineCommand({
  name: 'places.communes',
  summary: placeLabel('command.places.communes'),
  input: z.object({ province: z.string().regex(/^\d{2}$/) }),
  rest: { method: 'get', path: '/places/communes' },
  kind: 'read',
  authorize: async ({ req }) => {
    if (!isReader(await powerOf(req))) throw fail(req, 'not-found');
  },
  run: async ({ req }, { province }) => {
    const found = await query<{ code: string; name: string }>(req, sql`select code, name from handbook.communes where province = ${province} and retired_at is null order by name, code`);
    return { province, communes: found };
  },
});
