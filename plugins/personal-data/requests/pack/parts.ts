import type { Payload, PayloadRequest } from 'payload';
import { contributionsOf, type DataPerson, type PersonalDataPart, type PersonalRow } from '../../../kernel';

/** Everything kept of a person, part by part, as it is sealed into a pack. */
export type Pack = {
  madeAt: string;
  name: string;
  parts: { key: string; name: PersonalDataPart['name']; columns: PersonalDataPart['columns']; staysBy: PersonalDataPart['staysBy'] | null; rows: readonly PersonalRow[] }[];
};

export const partsOf = (payload: Payload): readonly PersonalDataPart[] => contributionsOf(payload.config).personalData;

/** Reads every room's part, in the request's transaction; whoever reads somebody else's is written down by the rooms that keep such readings. */
export const collectPack = async (req: PayloadRequest, name: string, person: DataPerson, now: Date): Promise<Pack> => {
  const parts: Pack['parts'] = [];
  for (const { key, name: title, columns, staysBy, read } of partsOf(req.payload)) parts.push({ key, name: title, columns, staysBy: staysBy ?? null, rows: await read(req, person) });
  return { madeAt: now.toISOString(), name, parts };
};

export type Forgotten = { key: string; deleted: number | null };

/** Deletes what nothing keeps. @returns of each part how many rows went; null: it stays, by what its room says */
export const forgetParts = async (req: PayloadRequest, person: { user: string | null; member: string | null }): Promise<Forgotten[]> => {
  const done: Forgotten[] = [];
  for (const { key, staysBy, forget } of partsOf(req.payload)) done.push({ key, deleted: staysBy || !forget ? null : await forget(req, person) });
  return done;
};
