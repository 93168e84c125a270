import type { PayloadRequest } from 'payload';
import type { Notice, Standing } from '../../notifications';
import { maySeeCase } from '../engine/authority';
import { findCases, type CaseRow } from '../engine/caseRow';

/** Whether what was said of a case is still so. */
type StillSo = (row: CaseRow, params: Notice['params']) => boolean;

/**
 * How notices about cases stand for this person: hidden from who may not know of the case (any more), and past as soon as the case
 * has gone on, so that no mail names what was withdrawn meanwhile or asks for what somebody else has done.
 */
export const standingOfCases =
  (stillSo: StillSo) =>
  async (req: PayloadRequest, notices: readonly Notice[]): Promise<ReadonlyMap<string, Standing>> => {
    const rows = new Map((await findCases(req, [...new Set(notices.flatMap(({ subject }) => subject?.id ?? []))])).map((row) => [row.id, row]));
    const standing = new Map<string, Standing>();
    for (const { id, subject, params } of notices) {
      const row = rows.get(subject?.id ?? '');
      if (!row || !(await maySeeCase(req, row))) standing.set(id, 'hidden');
      else standing.set(id, stillSo(row, params) ? 'current' : 'past');
    }
    return standing;
  };
