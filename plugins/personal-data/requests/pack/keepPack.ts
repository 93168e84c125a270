import { randomUUID } from 'node:crypto';
import type { PayloadRequest } from 'payload';
import { query, sql, withTicket, type DataPerson } from '../../../kernel';
import { ruleAt } from '../../../rule-register';
import { RETENTION_RULES } from '../../rules';
import { subjectOfMember, subjectOfUser } from '../../data/subject';
import { privacyFail } from '../../errors';
import { sealPack } from '../data/sealing';
import type { RequestRow } from '../data/requestRow';
import { collectPack } from './parts';

const DAY_MS = 86_400_000;

/** Makes the pack of a granted request and keeps it, sealed, for as long as the rule of answer files says. */
export const keepPack = async (req: PayloadRequest, row: RequestRow, reader: DataPerson['reader'], now: Date): Promise<void> => {
  const length = await ruleAt(req, RETENTION_RULES['answer-files'], now);
  if (!length) throw privacyFail(req, 'privacy.rule-missing');
  const subject = row.user !== null ? await subjectOfUser(req, row.user) : row.member !== null ? await subjectOfMember(req, row.member) : undefined;
  if (!subject) return;
  const pack = await collectPack(req, subject.name, { user: subject.user, member: subject.member, reader }, now);
  const id = randomUUID();
  await withTicket(req, `personal-data.pack:${row.id}`, () =>
    query(
      req,
      sql`insert into handbook.data_packs (id, request_id, sealed, made_at, expires_at)
          values (${id}::uuid, ${row.id}::uuid, ${sealPack(id, JSON.stringify(pack))}, ${now.toISOString()}::timestamptz, ${new Date(now.getTime() + length.value * DAY_MS).toISOString()}::timestamptz)`,
    ),
  );
};
