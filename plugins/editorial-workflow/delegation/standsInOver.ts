import type { PayloadRequest } from 'payload';
import { heldAt, powerOf } from '../../hierarchical-access';
import { query, sql } from '../../kernel';
import { ELIGIBLE } from './roles';

type Place = { id: string; path: string };

/** The organisations at which this person stands in for somebody now; asked of the database only for those who could. */
const placesOf = async (req: PayloadRequest): Promise<Place[]> => {
  const power = await powerOf(req);
  if (!power.user || heldAt(power, ELIGIBLE).length === 0) return [];
  return query<Place>(
    req,
    sql`select distinct organization_id as id, organization_path as path from approval_delegations
        where delegate_id = ${power.user}::uuid and valid_from <= now() and valid_to > now()`,
  );
};

/** Their paths. */
export const standsInOver = async (req: PayloadRequest): Promise<string[]> => (await placesOf(req)).map(({ path }) => path);

/** Their ids. */
export const placesStoodIn = async (req: PayloadRequest): Promise<string[]> => (await placesOf(req)).map(({ id }) => id);
