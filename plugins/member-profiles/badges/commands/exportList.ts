import { recordEvent } from '../../../audit-trail';
import { powerOf } from '../../../hierarchical-access';
import { defineCommand } from '../../../kernel';
import { badgeList, mayList, type BadgeList } from '../data/badgeList';
import { noteTaken, takenBy } from '../../papers/lists/takenBy';
import { badge, badgeLabel } from '../translations';
import { listInput } from './list';

/** The same list whole, to take along: names leave the house, so it is written down who took how many. Reached by the workbook's door alone. */
export const exportList = defineCommand({
  name: 'badges.export',
  summary: badgeLabel('command.badges.export'),
  input: listInput,
  rest: { method: 'get', path: '/badges/xlsx' },
  kind: 'read',
  authorize: ({ req }, { organization }) => mayList(req, organization),
  run: async ({ req, now, command }, input): Promise<BadgeList & { by: string }> => {
    const made = await badgeList(req, now, input);
    const organization = input.organization ?? (await powerOf(req)).mandates[0]?.organization;
    if (organization !== undefined) await recordEvent(req, { action: command, organization, at: now, detail: { on: made.on, early: made.early, count: made.lines.length } });
    // Who stands in a list that is taken along is told.
    await noteTaken(req, { members: made.lines.map(({ member }) => member), organization: organization ?? null, why: badge('vi', 'export.why', { day: made.on.split('-').reverse().join('/') }) });
    return { ...made, by: await takenBy(req) };
  },
});
