import type { PayloadRequest } from 'payload';
import type { HandbookError } from '../../kernel';
import { FeedFault } from '../domain/readFeed';
import { syndicationFail } from '../errors';
import { FetchFault } from '../fetch/guardedFetch';
import { t } from '../translations';

/** Why a site gave nothing, in words; other faults are thrown on. */
export const siteFault = (req: PayloadRequest, error: unknown): HandbookError => {
  if (error instanceof FetchFault) return syndicationFail(req, 'source.failed', { why: t(req, `fault.${error.why}`, { detail: error.detail }) }, { why: error.why });
  if (error instanceof FeedFault) return syndicationFail(req, 'source.failed', { why: t(req, `fault.${error.why}`, { detail: '' }) }, { why: error.why });
  throw error;
};
