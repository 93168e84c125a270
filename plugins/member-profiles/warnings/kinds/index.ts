import type { WarningKind } from '../WarningKind';
import { cellTooSmall } from './cellTooSmall';
import { duesUnpaid } from './duesUnpaid';
import { duplicateNumber, duplicatePerson } from './duplicates';
import { probationEnding } from './probationEnding';
import { transferOverdue } from './transferOverdue';

/** This room's own warnings; others add theirs by `contributeWarnings`. */
export const ownWarnings: readonly WarningKind[] = [cellTooSmall, probationEnding, transferOverdue, duesUnpaid, duplicateNumber, duplicatePerson];
