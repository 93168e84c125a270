import { z } from 'zod';
import { ADMINS, heldOver, powerOf } from '../../../hierarchical-access';
import { defineCommand } from '../../../kernel';
import { badgeList, mayList, type BadgeLine, type BadgeList } from '../data/badgeList';
import { badgeLabel } from '../translations';

const PAGE = 100;

export const listInput = z.object({
  /** This organisation and those below it; the whole of what one oversees when left out. */
  organization: z.guid().optional(),
  /** An award day, `YYYY-MM-DD`, at most a year away; the next one when left out. */
  on: z.iso.date().optional(),
  /** 1: those who might come early, if gravely ill, instead of those who are due. */
  early: z.coerce.number().int().min(0).max(1).optional(),
});

/** One page of the list. `decides`: whether who asks records decisions somewhere. */
export type BadgePage = Omit<BadgeList, 'lines'> & { lines: BadgeLine[]; decides: boolean; total: number; page: number; pages: number };

/** Who is due a Party badge on an award day, with the reason on each line, page by page. */
export const list = defineCommand({
  name: 'badges.list',
  summary: badgeLabel('command.badges.list'),
  input: listInput.extend({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  rest: { method: 'get', path: '/badges' },
  kind: 'read',
  authorize: ({ req }, { organization }) => mayList(req, organization),
  run: async ({ req, now }, { page, ...input }): Promise<BadgePage> => {
    const { lines, ...rest } = await badgeList(req, now, input);
    const decides = heldOver(await powerOf(req), [...ADMINS, 'committee-secretary']).length > 0;
    return { ...rest, decides, lines: lines.slice((page - 1) * PAGE, page * PAGE), total: lines.length, page, pages: Math.max(1, Math.ceil(lines.length / PAGE)) };
  },
});
