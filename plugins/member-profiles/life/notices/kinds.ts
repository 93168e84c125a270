import type { PayloadRequest } from 'payload';
import { heldOver, powerOf } from '../../../hierarchical-access';
import { query, sql, uuidArray } from '../../../kernel';
import type { NotificationKind } from '../../../notifications';
import { visibleCells } from '../admissions/data/desk';
import { admissionFrom } from '../admissions/data/admissionRow';
import { MEMBER_READERS } from '../../collections/members';
import { endingFrom } from '../endings/data/endingRow';
import { ADMISSIONS } from '../slugs';
import { t as terms } from '../translations';
import { en } from '../translations/notices.en';
import { vi } from '../translations/notices.vi';

type Name = 'admissions.turn' | 'admissions.answered' | 'admissions.clock' | 'admissions.mine' | 'endings.turn' | 'endings.answered' | 'endings.mine';
type Notices = Parameters<NonNullable<NotificationKind['standing']>>[1];

const both = (key: keyof typeof vi): { vi: string; en: string } => ({ vi: vi[key], en: en[key] });

/** Current for whoever reads the register of the cell it is about. */
const standing = async (req: PayloadRequest, notices: Notices): ReturnType<NonNullable<NotificationKind['standing']>> => {
  const power = await powerOf(req);
  if (heldOver(power, MEMBER_READERS).length === 0) return new Map();
  const idsOf = (admissions: boolean) => uuidArray(notices.flatMap(({ subject }) => (subject && (subject.collection === ADMISSIONS) === admissions ? [subject.id] : [])));
  const rows = await query<{ id: string }>(
    req,
    sql`select a.id from ${admissionFrom} where a.id = any(${idsOf(true)}) and ${visibleCells(power)}
        union all select e.id from ${endingFrom} where e.id = any(${idsOf(false)}) and ${visibleCells(power)}`,
  );
  const seen = new Set(rows.map(({ id }) => id));
  return new Map(notices.flatMap(({ id, subject }) => (subject && seen.has(subject.id) ? [[id, 'current' as const] as const] : [])));
};

const kind = (name: Name): NotificationKind => ({
  key: name,
  label: both(`${name}.label`),
  title: both(`${name}.title`),
  body: both(`${name}.body`),
  words: ({ step, kind: ending, mandates }, language) => {
    const words = language === 'en' ? en : vi;
    const key = `step.${String(step)}`;
    return {
      what: key in words ? words[key as keyof typeof vi] : '',
      kind: ending === undefined ? '' : terms(language, `ending.kind.${String(ending)}` as Parameters<typeof terms>[1]),
      more: Number(mandates ?? 0) > 0 ? words.mandates : '',
    };
  },
  mail: 'now',
  // What is told to the person themself is about their own record; the rest about a cell's desk.
  ...(name.endsWith('.mine') ? {} : { standing }),
});

/** What admissions and endings tell the cell, its committees, and whom they are about. Places and steps, never whose it is. */
export const lifeKinds: readonly NotificationKind[] = (
  ['admissions.turn', 'admissions.answered', 'admissions.clock', 'admissions.mine', 'endings.turn', 'endings.answered', 'endings.mine'] as const
).map(kind);
