import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { maySeeDraft } from '../engine/authority';
import { findCasesOf, type CaseRow } from '../engine/caseRow';
import { freeze, readDocument, tableOf } from '../engine/content';
import { contributorsOf } from '../engine/contributors';
import { caseDefinition } from '../definitions/caseDefinition';
import { pathFor } from '../definitions/pathFor';
import { reasonInWords } from '../definitions/reasonInWords';
import { topicFieldOf } from '../fields/routeBy';
import { openOverride } from '../engine/openOverride';
import { routePublisher } from '../engine/routing';
import { OPEN_STATES } from '../domain/states';
import { workflowFail } from '../errors';
import { endView } from '../expiry/endView';
import { offersOf } from '../offers/offersView';
import { lastLook } from '../resubmission/looks';
import { openOrdersOf } from '../clocks/orderRow';
import { buttonsFor } from './buttons';
import { clockView } from './clock';
import { orderView } from './orderView';
import { people, person, place } from './people';
import { stageViews } from './stages';
import type { CaseView, HistoryEntry, PanelView } from './types';

const overrideView = async (req: PayloadRequest, row: CaseRow): Promise<CaseView['override']> => {
  const asked = row.state === 'in-review' ? await openOverride(req, row) : undefined;
  const by = asked ? await person(req, asked.by) : null;
  return asked && by ? { by, reason: asked.reason, at: new Date(asked.at).toISOString() } : null;
};

const caseView = async (req: PayloadRequest, row: CaseRow): Promise<CaseView> => ({
  id: row.id,
  state: row.state,
  stage: row.stage,
  hash: row.hash,
  note: row.note,
  reason: row.reason,
  submittedBy: (await person(req, row.submittedBy)) ?? { id: row.submittedBy, name: '?' },
  submittedAt: new Date(row.submittedAt).toISOString(),
  claimedBy: await person(req, row.claimedBy),
  scheduledFor: row.scheduledFor && new Date(row.scheduledFor).toISOString(),
  override: await overrideView(req, row),
});

type Event = { at: string; action: string; by: string | null; name: string | null; detail: { reason?: string; case?: string; principal?: string } | null; principalName: string | null };

const historyOf = async (req: PayloadRequest, collection: string, document: string): Promise<HistoryEntry[]> => {
  const rows = await query<Event>(
    req,
    sql`select e.at, e.action, e.actor_id as by, u.display_name as name, e.detail, p.display_name as "principalName" from audit_events e
        left join users u on u.id = e.actor_id left join users p on p.id = (e.detail ->> 'principal')::uuid
        where e.document_id = ${document} and e.collection = ${collection} order by e.at desc limit 100`,
  );
  return rows.map(({ at, action, by, name, detail, principalName }) => ({
    at: new Date(at).toISOString(),
    action,
    by: by ? { id: by, name: name ?? '?' } : null,
    onBehalf: detail?.principal ? { id: detail.principal, name: principalName ?? '?' } : null,
    reason: detail?.reason ?? null,
    case: detail?.case ?? null,
  }));
};

/** The panel of one document. 404 for those outside its board and administration. */
export const panelView = async (req: PayloadRequest, collection: string, documentId: string): Promise<PanelView> => {
  // The name goes into SQL and into a read without access: only what is under approval.
  if (!(req.payload.config.custom?.approvedCollections as string[] | undefined)?.includes(collection)) throw workflowFail(req, 'case.not-found');
  const document = await readDocument(req, collection, documentId, 'draft');
  const [row] = document
    ? await query<{ path: string; owner: string }>(req, sql`select owner_path as path, owner_id as owner from ${sql.identifier(tableOf(collection))} where id = ${documentId}::uuid`)
    : [];
  const cases = await findCasesOf(req, collection, documentId);
  const open = cases.find(({ state }) => OPEN_STATES.includes(state));
  if (!document || !row || !(await maySeeDraft(req, { owner: row.owner, ownerPath: row.path }, open))) {
    throw workflowFail(req, 'case.not-found');
  }
  const owner = { id: row.owner, path: row.path };
  const liveCase = cases.find(({ state }) => state === 'published');
  // Only of the newest case: what was returned once, then published and taken down, is no longer to be mended for that reason.
  const [newest] = cases;
  const latest = open ?? (newest && ['returned', 'dropped', 'recalled'].includes(newest.state) ? newest : undefined);
  const liveDocument = await readDocument(req, collection, documentId, 'live');
  const live = liveDocument && (await freeze(req, collection, liveDocument)).hash;
  const draftHash = (await freeze(req, collection, document)).hash;
  const contributors = await contributorsOf(req, collection, documentId);
  const next = open ? undefined : await pathFor(req, collection, owner.path);
  const stages = open?.stages ?? next?.definition.stages ?? [];
  const publishers = await routePublisher(req, owner.path, new Set([...contributors, ...(open?.contributors ?? [])]), stages);
  const draftDiffers = live !== draftHash;
  const moved = open !== undefined && open.baseHash !== (live ?? null);
  const look = open && (await lastLook(req, { collection, document: documentId }, open.hash));
  return {
    collection,
    documentId,
    title: typeof document.title === 'string' ? document.title : documentId,
    owner: await place(req, owner.id),
    audience: document.audience ? await place(req, document.audience) : null,
    live: live && liveDocument ? { hash: live, publishedAt: String(liveDocument.publishedAt), caseId: liveCase?.id ?? null } : null,
    draftHash,
    draftDiffers,
    case: latest ? await caseView(req, latest) : null,
    liveCase: liveCase?.id ?? null,
    clock: await clockView(req, collection, document, cases),
    orders: live ? (await openOrdersOf(req, collection, documentId)).map(orderView) : [],
    end: endView(open, liveCase),
    moved: moved ? { live: live ?? null } : null,
    since: look ? { caseId: look.caseId, at: look.at } : null,
    offers: await offersOf(req, owner, collection, documentId),
    definition: open ? await caseDefinition(req, open.id) : (next?.definition.name ?? ''),
    definitionWhy: next ? reasonInWords(req, next.reason) : null,
    path: await stageViews(req, stages, owner, open, contributors, topicFieldOf(req.payload, collection) && document[topicFieldOf(req.payload, collection) ?? '']),
    publishers: {
      organization: publishers ? await place(req, publishers.organization) : null,
      people: publishers ? await people(req, publishers.deciders.slice(0, 20)) : [],
    },
    contributors: await people(req, [...new Set([...contributors, ...(open?.contributors ?? [])])]),
    actions: await buttonsFor(req, { owner, open, live: liveCase, isLive: live !== undefined, draftDiffers, moved }),
    history: await historyOf(req, collection, documentId),
  };
};
