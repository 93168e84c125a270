import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { createSealer, recordEvent, verifyAudit, type Finding, type Sealer } from '../../plugins/audit-trail';
import { inTransaction } from '../../plugins/kernel';
import type { House } from '../support/house';

/** A DATA_DIR of its own: the heads are written below it. */
export const ownDataDir = async (): Promise<string> => {
  process.env.DATA_DIR = await mkdtemp(path.join(tmpdir(), 'handbook-audit-'));
  return path.join(process.env.DATA_DIR, 'audit-heads');
};

/** Events in one transaction, as commands write them: "step.1", "step.2" … */
export const happen = async (house: House, organization: string, count: number): Promise<void> => {
  const req = await house.systemReq();
  await inTransaction(req, async () => {
    for (let n = 1; n <= count; n += 1) {
      const at = new Date(Date.UTC(2026, 10, 22, 1, n, 0, n));
      await recordEvent(req, { action: `step.${n}`, organization, at, collection: 'news', documentId: String(n), detail: { n, big: 12.5, text: 'Nghị quyết "số 1"' } });
    }
  });
};

export const sealAll = async (house: House, sealer: Sealer = createSealer()): Promise<void> => sealer.seal(house.payload);

export const findings = async (house: House, chain?: string, heads?: string): Promise<Finding[]> => {
  const all: Finding[] = [];
  for await (const finding of verifyAudit(house.payload, { ...(chain ? { chain } : {}), ...(heads ? { heads } : {}) })) all.push(finding);
  return all;
};

/** What the owner of the database can do who switches the guards off. */
export const tamper = async (house: House, work: (sql: House['ownerSql']) => Promise<unknown>): Promise<void> => {
  const guards = async (state: 'enable' | 'disable'): Promise<void> => {
    for (const table of ['audit_events', 'handbook.audit_seals']) await house.ownerSql(`alter table ${table} ${state} trigger user`);
  };
  await guards('disable');
  try {
    await work(house.ownerSql);
  } finally {
    await guards('enable');
  }
};

/** Ids of a chain's events in the order of their seals. */
export const sealedIds = async (house: House, chain: string): Promise<string[]> => {
  const rows = await house.ownerSql<{ event_id: string }>('select event_id from handbook.audit_seals where chain = $1 order by seq', [chain]);
  return rows.map(({ event_id }) => event_id);
};
