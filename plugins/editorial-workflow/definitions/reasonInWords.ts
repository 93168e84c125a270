import type { PayloadRequest } from 'payload';
import { vietnamDate } from '../../kernel';
import type { PathReason } from './pathFor';
import { t } from './translations';

/** Why an item takes its path, in the reader's language. */
export const reasonInWords = (req: PayloadRequest, reason: PathReason): string =>
  'organization' in reason
    ? t(req, `reason.${reason.kind}`, { organization: reason.organizationName, day: vietnamDate(reason.since) })
    : t(req, `reason.${reason.kind}`);
