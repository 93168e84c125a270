import type { PayloadRequest } from 'payload';
import { fail, query, sql } from '../../kernel';
import { CELL_ROLE, type Stage } from '../domain/definition';
import type { ChainLink, Route } from '../domain/route';
import { readDocument, tableOf } from '../engine/content';
import { contributorsOf } from '../engine/contributors';
import { chainHolders, heldChain, routePublisher } from '../engine/routing';
import { topicFieldOf } from '../fields/routeBy';
import { fieldFirst } from '../fields/fieldTurn';
import { inStead } from '../delegation/inStead';
import { people, place } from '../view/people';
import type { Person, Place } from '../view/types';
import { cellChain } from './domain/cellChain';
import { walk, type Chains } from './domain/walk';
import { t } from './translations';

export type TrialStage = Pick<Stage, 'key' | 'name' | 'role' | 'rule' | 'count' | 'binding'> & {
  organization: Place | null;
  deciders: Person[];
  /** Of them, who answers for the item's field and is asked first. */
  first: Person[];
  why: string;
  stuck: boolean;
};
export type Trial = {
  sample: { collection: string; documentId: string; title: string; owner: Place; writers: Person[] };
  stages: TrialStage[];
  publishers: { organization: Place | null; people: Person[] };
  /** In words: where it would be stuck; null when the item gets through. */
  stuck: string | null;
};

type Sample = { collection: string; documentId: string };

const sampleOf = async (req: PayloadRequest, { collection, documentId }: Sample) => {
  if (!(req.payload.config.custom?.approvedCollections as string[] | undefined)?.includes(collection)) throw fail(req, 'not-found');
  const document = await readDocument(req, collection, documentId, 'draft');
  const [row] = document ? await query<{ path: string }>(req, sql`select owner_path as path from ${sql.identifier(tableOf(collection))} where id = ${documentId}::uuid`) : [];
  if (!document || !row) throw fail(req, 'not-found');
  return { document, path: row.path };
};

/** Everything the walk asks of the tree, read once: it then tries its ways without the database. */
const chainsOf = async (req: PayloadRequest, stages: readonly Stage[], path: string): Promise<Chains> => {
  const byRole = new Map<string, ChainLink[]>();
  const read = async (role: string): Promise<ChainLink[]> => {
    const known = byRole.get(role) ?? (await chainHolders(req, path, role));
    byRole.set(role, known);
    return known;
  };
  const cell = stages.some(({ role }) => role === CELL_ROLE)
    ? { held: (await heldChain(req, path, CELL_ROLE))[0], secretary: (await read(CELL_ROLE))[0], deputy: (await read('cell-deputy-secretary'))[0], boards: await read('editorial-approver') }
    : undefined;
  for (const { role } of stages) await read(role);
  return (index, excluded) => {
    const role = stages[index]?.role ?? '';
    if (role !== CELL_ROLE || !cell?.held || !cell.secretary || !cell.deputy) return byRole.get(role) ?? [];
    return cellChain({ secretaries: cell.held.holders, secretary: cell.secretary, deputy: cell.deputy, boards: cell.boards }, excluded);
  };
};

const reasonOf = (req: PayloadRequest, stage: Stage, route: Route | undefined, owner: string, names: { owner: string; place: string }): string => {
  const role = t(req, `role.${stage.role}`);
  if (!route) return t(req, 'trial.nobody', { role });
  if (stage.role === CELL_ROLE) return t(req, route.organization === owner ? 'trial.cell' : 'trial.cell-above', names);
  return t(req, route.organization === owner ? 'trial.own' : 'trial.above', { role, ...names });
};

/**
 * What would happen if this item were submitted now on this path: who would be asked at each stage, why they, and where it
 * would be stuck. Reads only. The writers of the item decide nothing, and nobody decides two stages, as in a real case.
 */
export const trialOf = async (req: PayloadRequest, stages: readonly Stage[], given: Sample): Promise<Trial> => {
  const { document, path } = await sampleOf(req, given);
  const writers = new Set(await contributorsOf(req, given.collection, given.documentId));
  const owner = await place(req, document.owner);
  const { routes, stuckAt } = walk(stages, await chainsOf(req, stages, path), writers);
  const field = topicFieldOf(req.payload, given.collection);
  const views: TrialStage[] = [];
  for (const [index, stage] of stages.entries()) {
    const route = routes[index];
    const where = route ? await place(req, route.organization) : null;
    views.push({
      key: stage.key, name: stage.name, role: stage.role, rule: stage.rule, count: stage.count, binding: stage.binding,
      organization: where,
      deciders: route ? await inStead(req, await people(req, route.deciders), route) : [],
      first: await people(req, await fieldFirst(req, stage, route, field && document[field])),
      why: reasonOf(req, stage, route, owner.id, { owner: owner.name, place: where?.name ?? '' }),
      stuck: index === stuckAt,
    });
  }
  const publishers = await routePublisher(req, path, writers, stages);
  const at = stuckAt === undefined ? undefined : stages[stuckAt];
  const stuck = at ? t(req, routes[stuckAt ?? 0] ? 'trial.stuck-twice' : 'trial.stuck', { stage: at.name }) : publishers ? null : t(req, 'trial.no-publisher');
  return {
    sample: { ...given, title: typeof document.title === 'string' ? document.title : given.documentId, owner, writers: await people(req, [...writers]) },
    stages: views,
    publishers: { organization: publishers ? await place(req, publishers.organization) : null, people: publishers ? await people(req, publishers.deciders) : [] },
    stuck,
  };
};
