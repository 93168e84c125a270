import type { PayloadRequest } from 'payload';
import type { OrderRow } from '../clocks/orderRow';
import type { CaseRow } from '../engine/caseRow';
import type { FieldTurn } from '../fields/domain/firstAsked';
import { namesFor } from './people';
import type { QueueItem } from './types';

/** A row of the queue before its people and places have names. `order`: it must come down, by this order's time and for its reason. */
export type Unnamed = { row: CaseRow; turn?: FieldTurn | undefined; order?: OrderRow | undefined };

/** The groups with everybody's names, read in one statement for all of them. */
export const queueItems = async <G extends string>(req: PayloadRequest, groups: Record<G, readonly Unnamed[]>): Promise<Record<G, QueueItem[]>> => {
  const all = (Object.values(groups) as (readonly Unnamed[])[]).flat();
  const names = await namesFor(
    req,
    all.flatMap(({ row, turn }) => [row.submittedBy, ...(row.claimedBy ? [row.claimedBy] : []), ...(turn?.people ?? [])]),
    all.map(({ row }) => row.owner),
  );
  const me = String(req.user?.id);
  const due = (at: string | null): string | null => at && new Date(at).toISOString();
  const item = ({ row, turn, order }: Unnamed): QueueItem => ({
    caseId: row.id,
    hash: row.hash,
    stage: row.stage,
    collection: row.collection,
    documentId: row.document,
    title: row.title,
    owner: names.place(row.owner),
    state: row.state,
    stageName: row.stages[row.stage]?.name ?? null,
    submittedBy: names.person(row.submittedBy),
    submittedAt: new Date(row.submittedAt).toISOString(),
    claimedBy: row.claimedBy === null ? null : names.person(row.claimedBy),
    scheduledFor: due(row.scheduledFor),
    reason: order?.reason ?? row.reason,
    dueAt: due(order?.dueAt ?? row.dueAt),
    field: turn ? { people: names.people(turn.people), mine: turn.people.includes(me), over: turn.over } : null,
  });
  return Object.fromEntries((Object.entries(groups) as [G, readonly Unnamed[]][]).map(([group, items]) => [group, items.map(item)])) as Record<G, QueueItem[]>;
};
