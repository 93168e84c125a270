import type { PayloadRequest } from 'payload';
import { notify } from '../../notifications';
import { findCase, type CaseRow } from '../engine/caseRow';
import { excludedFrom, openStages, stageNow } from '../engine/deciding';
import { fieldTurn } from '../fields/fieldTurn';
import { openOverride } from '../engine/openOverride';
import { chainHolders, routePublisher } from '../engine/routing';

type Told = { name: string; to: Iterable<string>; params?: Record<string, string | number>; withoutTitle?: boolean; /** What it is about, where one revision of a case can have several such. */ about?: string | undefined };

/** Says one thing about a case. Who did it knows already. */
const tell = async (req: PayloadRequest, row: CaseRow, { name, to, params = {}, withoutTitle = false, about }: Told): Promise<void> => {
  const actor = req.user ? String(req.user.id) : undefined;
  await notify(req, {
    kind: `approval.${name}`,
    to: [...new Set(to)].filter((user) => user !== actor),
    subject: { collection: 'approval-cases', id: row.id },
    organization: row.owner,
    params: { ...(withoutTitle ? {} : { title: row.title }), stage: row.stage, stageName: row.stages[row.stage]?.name ?? '', ...params },
    link: `${req.payload.config.routes.admin}/collections/${row.collection}/${row.document}`,
    dedupeKey: [`approval.${name}`, row.id, row.revision, ...(about === undefined ? [] : [about])].join(':'),
  });
};

const writersOf = async (req: PayloadRequest, row: CaseRow): Promise<string[]> => [row.submittedBy, ...row.contributors, ...(await excludedFrom(req, row))];

const decidersOf = async (req: PayloadRequest, row: CaseRow): Promise<string[]> => {
  const deciders: string[] = [];
  for (const index of openStages(row)) {
    const { route } = await stageNow(req, row, index);
    const turn = await fieldTurn(req, row, index, route);
    deciders.push(...(turn && !turn.over ? turn.people : (route?.deciders ?? [])));
  }
  return deciders;
};

/** A case came to a stage: whoever decides it. After the last one: its writers, and whoever publishes. */
export const tellArrived = async (req: PayloadRequest, caseId: string): Promise<void> => {
  const row = await findCase(req, caseId);
  if (row?.state === 'in-review') await tell(req, row, { name: 'decide', to: await decidersOf(req, row) });
  if (row?.state !== 'approved') return;
  const excluded = await excludedFrom(req, row);
  await tell(req, row, { name: 'approved', to: await writersOf(req, row) });
  await tell(req, row, { name: 'publish', to: (await routePublisher(req, row.ownerPath, excluded, row.stages))?.deciders ?? [] });
};

/** How it went: the author and everybody who wrote. */
export const tellWriters = async (req: PayloadRequest, before: CaseRow, name: 'returned' | 'published' | 'withdrawn'): Promise<void> => {
  const row = await findCase(req, before.id);
  // An advisory opinion returns nothing. Writers as they stood before the step, which may have closed their part.
  if (row?.state !== name) return;
  await tell(req, row, { name, to: await writersOf(req, before), withoutTitle: name === 'withdrawn' });
};

/** Its end has come: the author and everybody who wrote. */
export const tellExpired = async (req: PayloadRequest, before: CaseRow): Promise<void> => {
  await tell(req, before, { name: 'expired', to: await writersOf(req, before), withoutTitle: true });
};

const SECONDS = ['editorial-reviewer', 'editorial-approver', 'organization-admin'];

/** An override was asked for: the nearest who may be the second person. Where several decide together a stage may see one after another. */
export const tellSeconds = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  const asked = await openOverride(req, row);
  const not = (await excludedFrom(req, row)).add(String(req.user?.id));
  const chains = await Promise.all(SECONDS.map((role) => chainHolders(req, row.ownerPath, role)));
  for (let up = 0; up < (chains[0]?.length ?? 0); up += 1) {
    const entitled = chains.flatMap((chain) => (chain[up]?.holders ?? []).filter((user) => !chain[up]?.standIns?.[user])).filter((user) => !not.has(user));
    if (entitled.length > 0) return tell(req, row, { name: 'override', to: entitled, about: asked?.id });
  }
};

/** What was scheduled could not be published: whoever scheduled it. */
export const tellScheduler = async (req: PayloadRequest, row: CaseRow): Promise<void> => {
  if (row.scheduledBy) await tell(req, row, { name: 'schedule-failed', to: [row.scheduledBy] });
};
