import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { demandsNoLess } from '../domain/demandsNoLess';
import type { Form } from './domain/forms';
import { onlyForCells, safeguards } from './domain/safeguards';
import { floorOf } from './floor';
import { activeVersions, type Version } from './rows';

/** Why an item takes its path: its organisation chose it, one above did, or it is the default. */
export type PathReason =
  | { kind: 'default' | 'cell-default' | 'named' }
  | { kind: 'chosen' | 'inherited'; organization: string; organizationName: string; since: string };
export type ResolvedPath = { definition: Version; reason: PathReason; form: Form; floor: number };

type Choice = { key: string; organization: string; name: string; own: boolean; since: string };

/** May content of this form take this path at all? */
export const fits = ({ stages }: Pick<Version, 'stages'>, form: Form, floor: number): boolean =>
  safeguards(stages) >= floor && (form === 'cell' || !onlyForCells(stages));

const choicesFor = (req: PayloadRequest, collection: string, ownerPath: string, form: Form): Promise<Choice[]> =>
  query<Choice>(
    req,
    sql`select c.definition_key as key, o.id as organization, o.name, o.path = ${ownerPath} as own,
          to_char(c.valid_from at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
        from workflow_choices c join organizations o on o.id = c.organization_id
        where c.collection = ${collection} and c.form = ${form} and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now())
          and o.path in (select left(${ownerPath}, n * 6) from generate_series(1, length(${ownerPath}) / 6) n)
        order by o.path desc`,
  );

const formAt = async (req: PayloadRequest, ownerPath: string): Promise<Form> => {
  const [row] = await query<{ form: string }>(req, sql`select form from organizations where path = ${ownerPath}`);
  return row?.form === 'cell' ? 'cell' : 'committee';
};

/**
 * The path an item of this kind takes now: what the owner chose for it, else what the nearest organisation above chose for
 * committees, or for cells, whichever the owner is; else the default. A choice whose workflow is not in force any more, or
 * has fewer safeguards than the floor of today, is passed over, never followed below the floor.
 */
export const pathFor = async (req: PayloadRequest, collection: string, ownerPath: string): Promise<ResolvedPath | undefined> => {
  const form = await formAt(req, ownerPath);
  const floor = await floorOf(req, form);
  const versions = (await activeVersions(req)).filter((version) => fits(version, form, floor));
  for (const { key, organization, name, own, since } of await choicesFor(req, collection, ownerPath, form)) {
    const definition = versions.find((version) => version.key === key);
    if (definition) return { definition, form, floor, reason: { kind: own ? 'chosen' : 'inherited', organization, organizationName: name, since } };
  }
  const ofCells = form === 'cell' ? versions.find(({ isCellDefault }) => isCellDefault) : undefined;
  if (ofCells) return { definition: ofCells, form, floor, reason: { kind: 'cell-default' } };
  const usual = versions.find(({ isDefault }) => isDefault) ?? versions.toSorted((a, b) => safeguards(b.stages) - safeguards(a.stages))[0];
  return usual && { definition: usual, form, floor, reason: { kind: 'default' } };
};

/**
 * The path a submitter names in place of the one the item would take anyway: any that is offered and demands no less, stage by
 * stage. Undefined when there is none such: nobody lightens the path of their own text.
 */
export const namedPath = async (req: PayloadRequest, key: string, usual: ResolvedPath): Promise<ResolvedPath | undefined> => {
  if (usual.definition.key === key) return usual;
  const definition = (await activeVersions(req)).find((version) => version.key === key && version.offered);
  const enough = definition && fits(definition, usual.form, usual.floor) && demandsNoLess(definition.stages, usual.definition.stages);
  return enough ? { ...usual, definition, reason: { kind: 'named' } } : undefined;
};
