import type { PayloadRequest } from 'payload';
import { vietnamDate } from '../../../kernel';
import { notify } from '../../../notifications';
import type { SupportStep } from '../../domain/machine';
import { DESK_PATH, MINE_PATH } from '../../paths';
import { handlersOf } from '../data/handlers';
import type { SupportRow } from '../data/supportRow';

const subjectOf = ({ id }: SupportRow): { collection: string; id: string } => ({ collection: 'support-requests', id });

/** Tells in whose hands it lies. @param mark what makes it another telling: when it came to lie there, which line was added */
export const tellHandlers = async (req: PayloadRequest, row: SupportRow, what: 'asked' | 'overdue' | 'added', mark: string): Promise<void> => {
  await notify(req, {
    kind: `support.${what}`, to: await handlersOf(req, row), subject: subjectOf(row), organization: row.organization,
    // The whole last day counts.
    params: { kind: row.kind, day: vietnamDate(new Date(Date.parse(row.dueAt) - 1)) },
    link: `${req.payload.config.routes.admin}${DESK_PATH}?mo=${row.id}`, dedupeKey: `support.${what}:${row.id}:${mark}`,
  });
};

/** Tells who asked what was done; the words stand on their own page. */
export const tellReporter = async (req: PayloadRequest, row: SupportRow, step: SupportStep, now: Date): Promise<void> => {
  await notify(req, {
    kind: 'support.stepped', to: [row.by], subject: subjectOf(row), organization: row.organization, params: { step }, link: `${MINE_PATH}?mo=${row.id}`,
    dedupeKey: `support.stepped:${row.id}:${step}:${now.toISOString()}`,
  });
};
