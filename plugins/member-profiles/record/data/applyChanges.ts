import type { PayloadRequest } from 'payload';
import type { Power } from '../../../hierarchical-access';
import type { MemberRow } from '../../commands/support/member';
import { actsFor, isCommittee } from '../access/keepers';
import { differing } from '../domain/differing';
import type { Changes } from '../domain/changes';
import { fieldOf, INDEXED_NAMES, type FieldName } from '../domain/fields';
import { recordFail } from '../errors';
import { record } from '../translations';
import { saidOf } from './saidOf';
import { checkRecord, fieldWords, warningsOf, type Warning } from './checkRecord';
import { membersWith } from './duplicates';
import { openRecords } from './openRecords';
import { plainRecord } from './plainRecord';
import { writeRecord } from './writeRecord';

type Applying = { member: MemberRow; power: Power; asked: Changes; command: string; by: string; now: Date; proposal?: string };

const duplicates = async (req: PayloadRequest, { member, power }: Applying, changes: Changes): Promise<Warning[]> => {
  const warnings: Warning[] = [];
  for (const name of INDEXED_NAMES.filter((each) => each !== 'telephone')) {
    const value = changes[name];
    if (value && (await membersWith(req, power, [name], value, member.id)).length > 0) warnings.push({ field: name, message: record(req, 'warning.duplicate') });
  }
  return warnings;
};

/**
 * Writes what is asked for, as far as it differs, once it has been checked against the record as it would stand. To compare, the record is opened:
 * that is a reading too, and written down.
 * @returns which fields changed, and what does not fit together
 */
export const applyChanges = async (req: PayloadRequest, applying: Applying): Promise<{ fields: FieldName[]; warnings: Warning[] }> => {
  const { member, power, asked, command, by, now, proposal } = applying;
  const opened = await openRecords(req, { members: [member.id], reader: by, organization: actsFor(power, member.path), way: 'record', why: saidOf(command) });
  const present = { ...(await plainRecord(req, member.id)), ...opened.get(member.id) };
  const changes = differing(asked, present);
  const after = { ...present, ...changes };
  // What was asked for may have come to stand there by another way: then there is nothing left to do.
  if (proposal && Object.keys(changes).length === 0) return { fields: [], warnings: [] };
  checkRecord(req, changes, after, now);
  const fields = Object.keys(changes) as FieldName[];
  const above = fields.filter((name) => fieldOf(name).decidedBy === 'committee');
  if (above.length > 0 && !isCommittee(power, member.path)) throw recordFail(req, 'record.decided-above', { fields: fieldWords(req, above) });
  await writeRecord(req, { member: member.id, changes, before: present, command, by, ...(proposal ? { proposal } : {}) });
  return { fields, warnings: [...warningsOf(req, after), ...(await duplicates(req, applying, changes))] };
};
