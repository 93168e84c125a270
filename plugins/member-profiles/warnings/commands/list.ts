import { z } from 'zod';
import { defineCommand } from '../../../kernel';
import { warningKinds } from '../contributeWarnings';
import { readPlace, requireReader, topsFor } from '../data/scope';
import { warningGroup, type WarningGroup } from '../data/warningGroup';
import { warningLabel } from '../translations';

/** What asks for attention, kind by kind, each with its reason, since when, what to do and where; asked anew each time. */
export const listWarnings = defineCommand({
  name: 'warnings.list',
  summary: warningLabel('command.warnings.list'),
  input: z.object({
    /** This organisation and those below it; all that is in one's care when left out. */
    organization: z.guid().optional(),
    /** One kind alone. */
    kind: z.string().max(60).optional(),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    /** Lines of each kind. */
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  rest: { method: 'get', path: '/warnings' },
  kind: 'read',
  authorize: async ({ req }, { organization }) => void (await (organization === undefined ? requireReader(req) : readPlace(req, organization))),
  run: async ({ req, now }, { organization, kind: only, page, limit }) => {
    const place = organization === undefined ? undefined : await readPlace(req, organization);
    const groups: WarningGroup[] = [];
    for (const kind of warningKinds(req.payload.config).filter(({ key }) => only === undefined || key === only)) {
      const group = await warningGroup(req, kind, await topsFor(req, kind, place), { now, limit, offset: (page - 1) * limit });
      if (group) groups.push(group);
    }
    return { organization: place ? { id: place.id, name: place.name } : null, total: groups.reduce((sum, { total }) => sum + total, 0), groups };
  },
});
