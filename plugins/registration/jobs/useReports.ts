import { createLocalReq, type Payload } from 'payload';
import { clock, inTransaction, query, queryPool, sql, vietnamDay, withTicket } from '../../kernel';
import { notify } from '../../notifications';
import { useRule } from '../figures/useRule';
import { committeeOf, verifiersOf } from '../notices/people';
import type { RegistrationOptions } from '../options';
import { FIGURES } from '../paths';
import { useFiguresOf } from '../report/figures';
import { countAll } from './countAll';

const monthBefore = (day: string): string => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
};

type Place = { id: string; name: string; path: string; form: string };
type Behind = { id: string; name: string; eligible: number; activated: number };

/** Reminds the cells behind, once a month each: their own people, with their own figures. */
const remind = async (payload: Payload, month: string, percent: number): Promise<void> => {
  const cells = await queryPool<Behind>(
    payload,
    sql`select o.id, o.name, c.eligible, c.activated_eligible as activated from handbook.activation_counts c join organizations o on o.id = c.cell_id
        where c.eligible > 0 and c.activated_eligible * 100 < ${percent} * c.eligible and (o.valid_to is null or o.valid_to > now()) order by o.path`,
  );
  for (const { id, name, eligible, activated } of cells) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      await notify(req, { kind: 'registrations.behind', to: await verifiersOf(req, id), organization: id, params: { cell: name, eligible, activated }, link: `${payload.config.routes.admin}${FIGURES}`, dedupeKey: `registrations.behind:${id}:${month}` });
    });
  }
};

/**
 * From the rule's day of the month on, keeps the report of the month before for every committee, tells whoever heads it, and reminds the
 * cells behind. Each once: what is kept already is not made again, so it may be killed and run again.
 */
export const useReports = (options: RegistrationOptions) => async (payload: Payload): Promise<void> => {
  const now = clock.now();
  const today = vietnamDay(now);
  const first = await createLocalReq({}, payload);
  const { day, behindPercent } = await useRule(first);
  if (Number(today.slice(8)) < day) return;
  const month = monthBefore(today);
  const places = await queryPool<Place>(
    payload,
    sql`select o.id, o.name, o.path, o.form::text as form from organizations o where o.form <> 'cell' and (o.valid_to is null or o.valid_to > now())
          and not exists (select 1 from handbook.use_reports r where r.organization_id = o.id and r.month = ${`${month}-01`}::date) order by o.path`,
  );
  if (places.length === 0) return;
  await countAll(payload);
  for (const place of places) {
    const req = await createLocalReq({}, payload);
    await inTransaction(req, async () => {
      const figures = await useFiguresOf(req, options, place, month, now);
      const made = await withTicket(req, `activation.use-report:${place.id}`, () =>
        query(req, sql`insert into handbook.use_reports (organization_id, month, figures, made_at) values (${place.id}::uuid, ${`${month}-01`}::date, ${JSON.stringify(figures)}::jsonb, ${now.toISOString()}::timestamptz) on conflict do nothing returning month`),
      );
      if (made.length === 0) return;
      const people = await committeeOf(req, place.path);
      await notify(req, { kind: 'registrations.report', to: people, organization: place.id, params: { cell: place.name, month: `${month.slice(5)}/${month.slice(0, 4)}` }, link: `${payload.config.routes.admin}${FIGURES}`, dedupeKey: `registrations.report:${place.id}:${month}` });
    });
  }
  await remind(payload, month, behindPercent);
};
