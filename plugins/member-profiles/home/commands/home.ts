import { z } from 'zod';
import { defineCommand, sql, vietnamDay } from '../../../kernel';
import { holdsOver, powerOf } from '../../../hierarchical-access';
import { rulesAt } from '../../../rule-register';
import { instantAt } from '../../../working-calendar';
import { countingOf, partyYearsAtLeast } from '../../badges/data/partyAgeSql';
import { keepsCell } from '../../commands/support/cell';
import { BADGE_RULES, DUES_RULES } from '../../rules';
import { readPlace } from '../../warnings/data/scope';
import { cellHome } from '../data/cellHome';
import { homeFail } from '../errors';
import { homeLabel } from '../translations';

/** Who a cell is, and what is due there. */
export const readCellHome = defineCommand({
  name: 'cells.home',
  summary: homeLabel('command.cells.home'),
  input: z.object({ id: z.guid() }),
  rest: { method: 'get', path: '/cells/:id/home' },
  kind: 'read',
  authorize: async ({ req }, { id }) => void (await readPlace(req, id)),
  run: async ({ req, now }, { id }) => {
    const place = await readPlace(req, id);
    if (place.form !== 'cell') throw homeFail(req, 'home.not-a-cell');
    const power = await powerOf(req);
    const dues = keepsCell(power, place) || holdsOver(power, 'committee-secretary', place.path);
    const month = `${vietnamDay(now).slice(0, 7)}-01`;
    const { exempt, from, interruption } = await rulesAt(req, { exempt: DUES_RULES.exempt, from: BADGE_RULES.partyAgeFrom, interruption: BADGE_RULES.partyAgeInterruption }, instantAt(month, '12:00'));
    const byAge = exempt && from ? sql`coalesce(m.official_on <= ${month}::date and ${partyYearsAtLeast(countingOf({ from, interruption }), exempt.value.years, month)}, false)` : sql`false`;
    return { organization: { id: place.id, name: place.name }, ...(await cellHome(req, id, { month, dues, exempt: byAge })) };
  },
});
