import type { Payload } from 'payload';

import { describeFinding, verifyAudit } from '../../../plugins/audit-trail';
import { queryPool, sql } from '../../../plugins/kernel';
import { createProgress } from '../progress';
import { print } from './print';
import { words } from './words';

/** `heads` is an absolute path, `chain` a UUID: checked where the command line is read. */
export type AuditOptions = { heads?: string; chain?: string; json?: boolean };

/** @returns how many findings there were; each is printed as soon as it is known */
export const auditReport = async (payload: Payload, options: AuditOptions): Promise<number> => {
  const { heads, chain, json } = options;
  const [total] = await queryPool<{ n: string }>(
    payload,
    chain
      ? sql`select count(*)::text as n from handbook.audit_seals where chain = ${chain}::uuid`
      : sql`select count(*)::text as n from handbook.audit_seals`,
  );
  const progress = createProgress(words('audit.walking'), Number(total?.n ?? 0));
  let [links, found] = [0, 0];
  const onLink = (): void => {
    links += 1;
    progress.tick();
  };
  for await (const finding of verifyAudit(payload, { ...(heads ? { heads } : {}), ...(chain ? { chain } : {}), onLink })) {
    found += 1;
    const [place] = finding.chain ? await queryPool<{ name: string }>(payload, sql`select name from organizations where id = ${finding.chain}::uuid`) : [];
    print(json ? JSON.stringify({ check: 'audit', organization: place?.name ?? null, ...finding }) : `✗ ${describeFinding(finding, place?.name)}`);
  }
  progress.done();
  if (!json) print(found === 0 ? words('audit.clean', { count: links }) : words('audit.found', { count: found }));
  return found;
};
