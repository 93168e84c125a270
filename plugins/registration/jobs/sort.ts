import { createLocalReq, type Payload, type PayloadRequest } from 'payload';
import { clock, inTransaction, outageOf, query, queryPool, sql, vietnamDateTime, withTicket } from '../../kernel';
import { indexesOf } from '../../member-profiles';
import { notify } from '../../notifications';
import { readTypedOf } from '../data/papers';
import { registrationColumns, registrationTables, type Registration } from '../data/registration';
import { dueOn, figuresOf } from '../data/rulesOf';
import { writeStep } from '../data/writeStep';
import type { Typed } from '../domain/typed';
import { tellStep } from '../notices/tellStep';

const AT_ONCE = 200;
type Waiting = { id: string; state: 'received' | 'unmatched'; typed: string };
type Fits = { id: string; cell: string; user: string | null; on: boolean };

/** Members with this card and this birth, by the blind indexes: exactly one, or nobody. Old papers know a year or a month of birth only. */
const memberOf = async (req: PayloadRequest, { card, bornOn }: Typed): Promise<Fits | undefined> => {
  const list = (name: 'cardNumber' | 'oldCardNumber') => sql.join(indexesOf(name, card).map((index) => sql`${index}`), sql`, `);
  const rows = await query<Fits>(
    req,
    sql`select m.id, m.cell_id as cell, m.user_id as "user", (u.hash is not null and u.disabled_at is null) as "on"
        from handbook.member_secrets s join members m on m.id = s.member_id left join users u on u.id = m.user_id
        where (s.card_number_index in (${list('cardNumber')}) or s.old_card_number_index in (${list('oldCardNumber')})) and handbook.belongs(m.status::text)
          and left(to_char(m.born_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD'), case m.born_precision::text when 'year' then 4 when 'month' then 7 else 10 end)
            = left(${bornOn}, case m.born_precision::text when 'year' then 4 when 'month' then 7 else 10 end)
        limit 2`,
  );
  return rows.length === 1 ? rows[0] : undefined;
};

const tally = (req: PayloadRequest, outcome: string): Promise<unknown> =>
  withTicket(req, 'registrations.tally', () =>
    query(req, sql`insert into handbook.registration_tally as t (month, outcome, number) values (date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh')::date, ${outcome}, 1)
      on conflict (month, outcome) do update set number = t.number + 1`),
  );

/** Finds whose one is, in a transaction of its own or the caller's. */
export const sortOne = (req: PayloadRequest, { id, typed }: Pick<Waiting, 'id' | 'typed'>): Promise<void> =>
  inTransaction(req, async () => {
    const [row] = await query<{ state: Waiting['state'] }>(req, sql`select state from handbook.registrations where id = ${id}::uuid and state in ('received', 'unmatched') for update`);
    if (!row) return;
    const now = clock.now();
    const fits = await memberOf(req, readTypedOf(id, typed));
    if (!fits) {
      if (row.state === 'unmatched') return;
      await writeStep(req, { id, cell: null }, { action: 'registrations.sort', step: 'fit-nobody', to: 'unmatched', now });
      await tally(req, 'unmatched');
      return;
    }
    if (fits.user !== null && fits.on) {
      await writeStep(req, { id, cell: fits.cell }, { action: 'registrations.sort', step: 'known', to: 'has-account', now, set: sql`member_id = ${fits.id}::uuid`, detail: { member: fits.id } });
      // Whoever has the account hears of it; whoever asked gets no other answer than anybody.
      await notify(req, { kind: 'registrations.known', to: [fits.user], params: { at: vietnamDateTime(now) }, link: `${req.payload.config.routes.admin}/tai-khoan` });
      return;
    }
    const due = await dueOn(req, (await figuresOf(req)).verifyDays);
    await writeStep(req, { id, cell: fits.cell }, { action: 'registrations.sort', step: 'fit', to: 'waiting', now, set: sql`member_id = ${fits.id}::uuid, due_on = ${due}::date`, detail: { member: fits.id } });
    const [found] = await query<Registration>(req, sql`select ${registrationColumns} from ${registrationTables} where r.id = ${id}::uuid`);
    if (found) await tellStep(req, found, 'fit');
  });

const sortAll = async (payload: Payload, state: Waiting['state']): Promise<void> => {
  const rows = await queryPool<Waiting>(payload, sql`select * from handbook.registrations_to_sort(${state}, ${AT_ONCE})`);
  let failure: unknown;
  for (const row of rows) {
    await sortOne(await createLocalReq({}, payload), row).catch((error: unknown) => (failure = error));
    if (failure !== undefined && outageOf(failure) !== undefined) break;
  }
  if (failure !== undefined) throw failure instanceof Error ? failure : new Error('a registration was not sorted');
};

/** Finds whose a registration is, apart from whoever asked, so that nothing they see or measure tells. What fits nobody stays out of every queue. */
export const sortRegistrations = (payload: Payload): Promise<void> => sortAll(payload, 'received');

/** Looks once more at what fitted nobody: a card number that was corrected in the register meanwhile finds its request. */
export const sortAgain = (payload: Payload): Promise<void> => sortAll(payload, 'unmatched');
