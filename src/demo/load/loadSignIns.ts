import { query, sql } from '../../../plugins/kernel';
import type { Scene } from './Scene';

const DAY = 86_400_000;
const HOME = { network: '203.0.113.0/24', device: 'Chrome, Windows' };
const AWAY = { network: '198.51.100.0/24', device: 'Safari, iOS' };

type Line = { user: string; outcome: 'in' | 'failed'; how: string; at: Date; network: string; device: string; reasons: readonly Record<string, unknown>[] };

/**
 * A week of sign-ins of a ward's writer, one of which is unusual: three wrong passwords by night from elsewhere, then in. Networks of the range that is
 * kept for examples (RFC 5737). As the worker leaves them: judged.
 */
export const loadSignIns = async (scene: Scene, now: Date): Promise<void> => {
  const user = scene.people.get('hoankiem.ctv')?.id ?? '';
  const line = (daysBack: number, minutes: number, more: Partial<Line> = {}): Line => ({ user, outcome: 'in', how: 'password', at: new Date(now.getTime() - daysBack * DAY + minutes * 60_000), ...HOME, reasons: [], ...more });
  const lines = [
    ...[7, 6, 5, 4, 3].map((day) => line(day, 0)),
    ...[0, 1, 2].map((minute) => line(1, minute, { ...AWAY, outcome: 'failed' })),
    line(1, 3, { ...AWAY, reasons: [{ kind: 'after-failures', count: 3, minutes: 30 }, { kind: 'new-network-and-device' }] }),
  ];
  const req = await scene.as(undefined);
  await query(
    req,
    sql`insert into handbook.sign_ins (user_id, outcome, how, at, network, device, reasons, judged_at)
        select l."user", l.outcome, l.how, l.at, l.network, l.device, l.reasons, l.at
        from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l("user" uuid, outcome text, how text, at timestamptz, network text, device text, reasons jsonb) order by l.at`,
  );
};
