import { vietnamDay } from '../../../kernel';
import { addDays } from '../../../working-calendar';
import type { City, Place } from '../../../../tests/support/city';
import type { Answer } from '../../../../tests/support/client';
import type { House } from '../../../../tests/support/house';

/** `YYYY-MM-DD`, so many days from today in Viet Nam. */
export const dayFrom = (count: number): string => addDays(vietnamDay(new Date()), count);
export const instantOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
export const codeOf = ({ body }: Answer): unknown => (body as { errors?: { data?: { code?: string } }[] } | null)?.errors?.[0]?.data?.code;

export type Row = { cell: string; kind: string; from: Date; to: Date | null };

/** What tests of transfers ask of one house. */
export const transferWorld = (house: House, city: City) => {
  let serial = 0;
  const ok = (answer: Answer): Record<string, unknown> => {
    if (answer.status !== 200) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body as Record<string, unknown>;
  };
  const post = async (username: string, path: string, body: Record<string, unknown> = {}): Promise<Answer> => (await house.as(username)).post(`/api${path}`, body);
  const member = async (cell: Place = city.a.cells[0], since = '2026-01-10'): Promise<string> => {
    serial += 1;
    return String(ok(await post('system', '/members/create', { fullName: `Trần Thị Chuyển ${serial}`, cell: cell.id, since, status: 'official' })).id);
  };
  const step = (username: string, id: string, verb: string, body: Record<string, unknown> = {}): Promise<Answer> => post(username, `/transfers/${id}/${verb}`, body);
  const prepared = async (of: string, more: Record<string, unknown> = {}): Promise<string> =>
    String(ok(await post('a.secretary', '/transfers/prepare', { member: of, kind: 'official', destination: city.b.committee.id, reason: 'Chuyển nơi cư trú', ...more })).id);
  const PAPER = { paperNumber: '15-GT/ĐU', paperDate: dayFrom(-3) };
  const sent = async (of: string, more: Record<string, unknown> = {}): Promise<string> => {
    const id = await prepared(of, more);
    ok(await step('a.head', id, 'send', PAPER));
    return id;
  };
  /** What we believe now, in the order of time. */
  const rows = (of: string): Promise<Row[]> =>
    house.ownerSql<Row>('select cell_id as cell, kind, valid_from as from, valid_to as to from memberships where member_id = $1 and superseded_at is null order by valid_from, kind', [of]);
  const state = async (id: string): Promise<string> => String((await house.ownerSql('select state from transfers where id = $1', [id]))[0]?.state);
  const home = async (of: string): Promise<unknown> => (await house.ownerSql('select cell_id as cell, cell_since as since, status from members where id = $1', [of]))[0];
  return { ok, post, member, step, prepared, sent, rows, state, home, PAPER };
};
