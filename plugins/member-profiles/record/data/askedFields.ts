import type { PayloadRequest } from 'payload';
import { languageOf } from '../../../kernel';
import { openHistory } from '../../history/data/openHistory';
import { entrySchema } from '../../history/domain/entry';
import { detailWords, periodWords, titleWords } from '../../history/domain/entryWords';
import { kindOf } from '../../history/domain/kinds';
import { actsFor } from '../access/keepers';
import type { Decider } from '../access/decider';
import { isHistoryField, type ProposedField } from '../domain/proposed';
import { shownValue, type ShownValue } from '../domain/shown';
import { openRecords } from './openRecords';
import { plainRecord } from './plainRecord';
import { askedBy, askedEntry } from './proposals';

export type AskedField = { name: ProposedField; present: ShownValue; asked: ShownValue };

type Wording = Parameters<typeof detailWords>[1] & { kind: Parameters<typeof kindOf>[0] };

/** What a proposal asks for beside what stands. Either way a reading of the record, and written down. */
export const askedFields = async (req: PayloadRequest, { power, user, member, proposal }: Decider, why: string): Promise<AskedField[]> => {
  const organization = actsFor(power, member.path);
  const [name] = proposal.fields;
  if (name && isHistoryField(name)) {
    const { entry, values } = askedEntry(proposal);
    const versions = await openHistory(req, { member: member.id, reader: user, organization, why });
    const words = (version: Wording): string =>
      [titleWords(languageOf(req), version), periodWords(languageOf(req), version, kindOf(version.kind).lasts), ...detailWords(languageOf(req), version)].join('; ');
    const present = versions.find((version) => version.entry === entry && version.supersededAt === null);
    return [{ name, present: present ? words(present) : null, asked: words(entrySchema.parse(values)) }];
  }
  const opened = await openRecords(req, { members: [member.id], reader: user, organization, way: 'proposal', why });
  const present = { ...(await plainRecord(req, member.id)), ...opened.get(member.id) };
  const asked = askedBy(proposal);
  return proposal.fields.flatMap((field) => (isHistoryField(field) ? [] : [{ name: field, present: shownValue(field, present[field] ?? null), asked: shownValue(field, asked[field] ?? null) }]));
};
