import { query, sql, type PersonalDataPart, type PersonalRow, type SQL } from '../../kernel';
import type { Exemption, Kind } from '../dues/domain/monthlyDues';
import { duesText } from '../dues/translations';
import type { BreakKind } from '../partyAge/data/shownPartyAge';
import { partyAgeText } from '../partyAge/translations';
import { openRecords } from '../record/data/openRecords';
import { plainRecord } from '../record/data/plainRecord';
import { FIELD_NAMES, fieldOf, type FieldName } from '../record/domain/fields';
import { placeWords, type Place } from '../record/domain/provinces';
import { saidOf } from '../record/data/saidOf';
import { choiceLabel, fieldLabel } from '../record/translations';
import { dataLabel, type DataWord } from './words';

const time = (column: SQL): SQL => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')`;
const day = (column: SQL): SQL => sql`to_char(${column} at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY')`;
const columns = (...names: DataWord[]): PersonalDataPart['columns'] => Object.fromEntries(names.map((name) => [name, dataLabel(name)]));
const named = (field: string): string => (FIELD_NAMES.includes(field as FieldName) ? fieldLabel(field as FieldName).vi : field);
/** A value as people read it. */
const shown = (name: FieldName, value: string): string => {
  const { kind } = fieldOf(name);
  if (kind === 'place') return placeWords(JSON.parse(value) as Place);
  if (kind === 'choice') return choiceLabel(name, value).vi;
  return kind === 'day' ? value.split('-').reverse().join('/') : value;
};
const none: readonly PersonalRow[] = [];
const listed = (of: (member: string) => SQL): PersonalDataPart['read'] => async (req, { member }) => (member === null ? none : query<PersonalRow>(req, of(member)));
const KEPT = dataLabel('keptRecord');

/** The record through its one door: who reads somebody else's is written down there. A place stands as one line. */
const record: PersonalDataPart = {
  key: 'members.record', name: dataLabel('record'), staysBy: KEPT, columns: columns('field', 'value'),
  read: async (req, { member, reader }) => {
    if (member === null) return none;
    const opened = await openRecords(req, { members: [member], reader: reader.user, organization: reader.organization, way: 'record', why: reader.why });
    const values = { ...(await plainRecord(req, member)), ...opened.get(member) };
    return FIELD_NAMES.flatMap((name) => {
      const value = values[name];
      return value ? [{ field: fieldLabel(name).vi, value: shown(name, value) }] : [];
    });
  },
};

/** What the register keeps of a member. All of it stays: what is wrong is corrected by proposal. */
export const personalData: readonly PersonalDataPart[] = [
  record,
  {
    key: 'members.changes', name: dataLabel('changes'), staysBy: dataLabel('keptEvidence'), columns: columns('at', 'field', 'by', 'way'),
    read: async (req, { member }) =>
      member === null ? none : (await query<{ at: string; field: string; by: string | null; command: string }>(
        req,
        sql`select ${time(sql`c.at`)} as at, c.field, u.display_name as by, c.command from handbook.member_changes c left join users u on u.id = c.by_user where c.member_id = ${member}::uuid order by c.at desc limit 5000`,
      )).map(({ at, field, by, command }) => ({ at, field: named(field), by, way: saidOf(command) })),
  },
  {
    key: 'members.readings', name: dataLabel('readings'), staysBy: dataLabel('keptEvidence'), columns: columns('at', 'reader', 'organization', 'way', 'why'),
    read: async (req, { member }) =>
      member === null ? none : (await query<{ at: string; reader: string | null; organization: string | null; way: 'record' | 'export' | 'proposal' | 'offline' | 'exchange'; why: string }>(
        req,
        sql`select ${time(sql`r.at`)} as at, u.display_name as reader, o.name as organization, r.way, r.why from handbook.record_readings r left join users u on u.id = r.reader_id left join organizations o on o.id = r.organization_id
            where r.member_id = ${member}::uuid order by r.at desc limit 5000`,
      )).map((row) => ({ ...row, way: dataLabel(`way.${row.way}`).vi })),
  },
  {
    key: 'members.memberships', name: dataLabel('memberships'), staysBy: KEPT, columns: columns('cell', 'kind', 'from', 'until'),
    read: listed((member) => sql`select o.name as cell, s.kind::text as kind, ${day(sql`s.valid_from`)} as "from", ${day(sql`s.valid_to`)} as until
      from memberships s join organizations o on o.id = s.cell_id where s.member_id = ${member}::uuid and s.superseded_at is null order by s.valid_from desc`),
  },
  {
    key: 'members.transfers', name: dataLabel('transfers'), staysBy: KEPT, columns: columns('kind', 'state', 'from', 'until', 'decision'),
    read: listed((member) => sql`select t.kind::text as kind, t.state::text as state, coalesce(o.name, t.origin_outside) as "from", coalesce(d.name, t.destination_outside) as until, t.decision_number as decision
      from transfers t left join organizations o on o.id = t.origin_id left join organizations d on d.id = t.destination_id where t.member_id = ${member}::uuid order by t.created_at desc`),
  },
  {
    key: 'members.dues', name: dataLabel('dues'), staysBy: dataLabel('keptDues'), columns: columns('month', 'amount', 'receipt', 'cell'),
    read: listed((member) => sql`select to_char(l.month, 'MM/YYYY') as month, l.amount::float8 as amount, l.receipt_number || '/' || l.receipt_year as receipt, o.name as cell
      from handbook.dues_lines l join organizations o on o.id = l.cell_id where l.member_id = ${member}::uuid and l.voided_at is null order by l.month desc`),
  },
  {
    key: 'members.dues-situations', name: dataLabel('situations'), staysBy: dataLabel('keptDues'), columns: columns('month', 'kind', 'amount', 'why', 'decision'),
    read: async (req, { member }) =>
      member === null ? none : (await query<{ month: string; kind: Kind; amount: number | null; exemption: Exemption | null; voluntary: number | null; decision: string | null }>(
        req,
        sql`select to_char(from_month, 'MM/YYYY') as month, kind, base::float8 as amount, exemption, voluntary::float8 as voluntary, voluntary_decision as decision
            from handbook.dues_situations where member_id = ${member}::uuid and superseded_at is null order by from_month desc`,
      )).map(({ kind, exemption, voluntary, ...row }) => ({
        ...row, kind: duesText('vi', `kind.${kind}`),
        why: [exemption && duesText('vi', `exemption.${exemption}`), voluntary && duesText('vi', 'view.voluntary.of', { amount: voluntary })].filter(Boolean).join('; '),
      })),
  },
  {
    key: 'members.breaks', name: dataLabel('breaks'), staysBy: KEPT, columns: columns('from', 'until', 'kind', 'decision'),
    read: async (req, { member }) =>
      member === null ? none : (await query<{ from: string; until: string; kind: BreakKind; decision: string | null }>(
        req,
        sql`select to_char(from_day, 'DD/MM/YYYY') as "from", to_char(to_day, 'DD/MM/YYYY') as until, kind, decision_number as decision from handbook.party_breaks where member_id = ${member}::uuid order by from_day`,
      )).map(({ kind, ...row }) => ({ ...row, kind: partyAgeText('vi', `kind.${kind}`) })),
  },
  {
    key: 'members.badges', name: dataLabel('badges'), staysBy: KEPT, columns: columns('years', 'day', 'decision'),
    read: listed((member) => sql`select years, to_char(award_day, 'DD/MM/YYYY') as day, decision_number as decision from handbook.badge_awards where member_id = ${member}::uuid and voided_at is null order by award_day desc`),
  },
];
