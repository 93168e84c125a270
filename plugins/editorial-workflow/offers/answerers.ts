import type { PayloadRequest } from 'payload';
import { BOARD, heldAt, powerOf, type Role } from '../../hierarchical-access';
import { query, sql, uuidArray } from '../../kernel';
import { principalOf, standIn, type ChainLink, type StandIns } from '../delegation/domain/standIn';
import { delegationsAt } from '../delegation/inForce';
import { ELIGIBLE } from '../delegation/roles';
import { placesStoodIn } from '../delegation/standsInOver';
import { workflowFail } from '../errors';

/** Who answers for the board above. */
const ANSWERERS: readonly Role[] = ['editorial-reviewer', 'editorial-approver'];

const roles = sql.join(ANSWERERS.map((role) => sql`${role}::role`), sql`, `);

/** Who answers for one board, and who of them stands in for whom. */
export type Answerers = { organization: string; people: readonly string[]; standIns: StandIns };

const NOBODY: Omit<Answerers, 'organization'> = { people: [], standIns: {} };

/**
 * Who answers for these boards now: whoever holds the role, less those who are away or have handed over, and who stands in for
 * them. The one rule of offers: they are told, they find it in their queue, they read it and they answer. Two statements.
 */
export const answerersAt = async (req: PayloadRequest, organizations: readonly string[]): Promise<Answerers[]> => {
  if (organizations.length === 0) return [];
  const held = await query<{ role: Role } & ChainLink>(
    req,
    sql`select m.organization_id as organization, m.role, json_agg(distinct u.id) as holders from mandates m
        left join group_members g on g.group_id = m.group_id and g.valid_from <= now() and (g.valid_to is null or g.valid_to > now())
        join users u on u.id = coalesce(m.user_id, g.user_id) and u.disabled_at is null
        where m.organization_id = any(${uuidArray(organizations)}) and m.role in (${roles}) and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())
        group by m.organization_id, m.role`,
  );
  const inForce = await delegationsAt(req, organizations);
  const links = ANSWERERS.flatMap((role) => standIn(held.filter((each) => each.role === role), inForce));
  return organizations.map((organization) => {
    const here = links.filter((link) => link.organization === organization);
    return { organization, people: [...new Set(here.flatMap(({ holders }) => holders))], standIns: Object.assign({}, ...here.map(({ standIns }) => standIns ?? {})) as StandIns };
  });
};

/** The boards this person answers for now, by their own mandate or in somebody's stead. */
export const answeredPlaces = async (req: PayloadRequest): Promise<string[]> => {
  const power = await powerOf(req);
  const { user } = power;
  if (!user) return [];
  const places = [...new Set([...heldAt(power, ANSWERERS), ...(await placesStoodIn(req))])];
  return (await answerersAt(req, places)).filter(({ people }) => people.includes(user)).map(({ organization }) => organization);
};

/** The boards whose offers this person may know of: those they sit on, and those they answer for in somebody's stead. */
export const boardsOfOffers = async (req: PayloadRequest): Promise<string[]> => {
  const power = await powerOf(req);
  const seats = heldAt(power, BOARD);
  // Nearly everybody sits on the boards at which they could stand in: then nothing is asked.
  if (heldAt(power, ELIGIBLE).every((place) => seats.includes(place))) return seats;
  const elsewhere = (await placesStoodIn(req)).filter((place) => !seats.includes(place));
  const user = power.user ?? '';
  return [...seats, ...(await answerersAt(req, elsewhere)).filter(({ people }) => people.includes(user)).map(({ organization }) => organization)];
};

/** Throws unless this person answers for that board now. @returns in whose stead, where it is not their own right */
export const assertAnswerer = async (req: PayloadRequest, target: string): Promise<string | undefined> => {
  const user = String(req.user?.id);
  const { people, standIns } = (await answerersAt(req, [target]))[0] ?? NOBODY;
  if (!people.includes(user)) throw workflowFail(req, 'offer.not-target');
  return principalOf({ standIns }, user);
};
