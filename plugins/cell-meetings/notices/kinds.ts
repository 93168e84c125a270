import type { PayloadRequest } from 'payload';
import { holdsAt, powerOf } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import type { Notice, NotificationKind, Standing } from '../../notifications';
import { CHAIRS } from '../data/access';
import type { MeetingKind, MeetingState } from '../domain/words';
import { label, t } from '../translations';

type Row = { id: string; organization: string; state: MeetingState; over: boolean; mine: boolean };

const rowsOf = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Row>> => {
  const { user } = await powerOf(req);
  const ids = [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))];
  return new Map((await query<Row>(
    req,
    sql`select g.id, g.organization_id as organization, g.state, g.starts_at < now() as over,
          exists (select 1 from handbook.meeting_people p join members m on m.id = p.member_id where p.meeting_id = g.id and m.user_id = ${user}::uuid) as mine
        from handbook.meetings g where g.id = any(${uuidArray(ids)})`,
  )).map((row) => [row.id, row]));
};

/** For whoever is summoned: past once it is over or not held. */
const ofMine = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const rows = await rowsOf(req, notices);
  return new Map(notices.map(({ id, subject }): [string, Standing] => {
    const row = rows.get(subject?.id ?? '');
    if (!row?.mine) return [id, 'hidden'];
    return [id, row.state === 'closed' || (row.over && row.state !== 'open') ? 'past' : 'current'];
  }));
};

const ofLed = async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
  const [rows, power] = [await rowsOf(req, notices), await powerOf(req)];
  return new Map(notices.map(({ id, subject }): [string, Standing] => {
    const row = rows.get(subject?.id ?? '');
    if (!row || !holdsAt(power, CHAIRS, row.organization)) return [id, 'hidden'];
    return [id, row.state === 'convened' ? 'current' : 'past'];
  }));
};

const kind = (name: 'convened' | 'changed' | 'called-off' | 'answered'): NotificationKind => ({
  key: `meetings.${name}`, label: label(`notice.${name}.label`), title: label(`notice.${name}.title`), body: label(`notice.${name}.body`), mail: name === 'answered' ? 'digest' : 'now',
  standing: name === 'answered' ? ofLed : ofMine,
  words: ({ kind: of, at }, language) => ({ what: of === undefined ? '' : t(language, `kind.${String(of) as MeetingKind}`), at: String(at ?? '') }),
});

/** What meetings tell people: which kind of meeting and when. */
export const meetingKinds: readonly NotificationKind[] = [kind('convened'), kind('changed'), kind('called-off'), kind('answered')];
