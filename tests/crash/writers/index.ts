import { caseWriter } from './caseWriter';
import { mandateWriter } from './mandateWriter';
import { mediaWriter } from './mediaWriter';
import { memberWriter } from './memberWriter';
import { newsWriter } from './newsWriter';
import { organizationWriter } from './organizationWriter';
import { transferWriter } from './transferWriter';
import type { Writer } from './writer';

/** All of them write at once. */
export const writers: readonly Writer[] = [caseWriter('a'), caseWriter('b'), newsWriter, organizationWriter, mandateWriter, memberWriter, transferWriter, mediaWriter];
