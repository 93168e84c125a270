import { createErrors } from '../../kernel';
import { en } from './translations/en';
import { vi } from './translations/vi';

/** Errors of imports from the screen. */
export const importFail = createErrors({ 'member-import.file': 400, 'member-import.part': 409, 'member-import.busy': 409, 'member-import.state': 409, 'member-import.none': 409,
    'reconcile.which': 400, 'reconcile.note': 400, 'reconcile.too-many': 409, 'reconcile.nothing-to-take': 409, 'reconcile.decided': 409, 'signoff.signed': 409 }, vi, en);
