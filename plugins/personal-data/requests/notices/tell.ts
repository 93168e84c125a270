import type { PayloadRequest } from 'payload';
import { notify } from '../../../notifications';
import { vietnamDate } from '../../../kernel';
import { DESK_PATH, MINE_PATH } from '../../paths';
import { handlersOf } from '../data/handlers';
import type { RequestRow } from '../data/requestRow';

export const SUBJECT = 'data-requests';

/** Tells in whose hands a request lies; overdue, also the level above. The kind and the last day, never what was said. */
export const tellHandlers = async (req: PayloadRequest, row: RequestRow, kind: 'privacy.asked' | 'privacy.remind' | 'privacy.overdue'): Promise<void> => {
  const levels = await handlersOf(req, row);
  const to = levels.slice(0, kind === 'privacy.overdue' ? 2 : 1).flat();
  await notify(req, {
    kind, to, subject: { collection: SUBJECT, id: row.id }, organization: row.organization,
    params: { what: row.kind, day: vietnamDate(new Date(Date.parse(row.dueAt) - 1)) },
    link: `${req.payload.config.routes.admin}${DESK_PATH}`, dedupeKey: `${kind}:${row.id}`,
  });
};

const tell = async (req: PayloadRequest, row: RequestRow, kind: 'privacy.answered' | 'privacy.lifted'): Promise<void> => {
  await notify(req, {
    kind, to: [row.user ?? row.askedBy], subject: { collection: SUBJECT, id: row.id }, organization: row.organization, params: { what: row.kind },
    link: `${req.payload.config.routes.admin}${row.user === null ? DESK_PATH : MINE_PATH}`, dedupeKey: `${kind}:${row.id}`,
  });
};

/** Tells who asked that there is an answer; what it says stands on their own page. */
export const tellAsker = (req: PayloadRequest, row: RequestRow): Promise<void> => tell(req, row, 'privacy.answered');

/** Tells who asked that what they asked for is over; why stands on their own page. */
export const tellLifted = (req: PayloadRequest, row: RequestRow): Promise<void> => tell(req, row, 'privacy.lifted');
