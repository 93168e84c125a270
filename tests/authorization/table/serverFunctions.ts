import type { Role } from './types';

/**
 * Server functions of the admin (TRAPS 40), each sent at a draft of a foreign ward. `shows-nothing`: it may answer, but
 * no text of that draft is in the answer, and nothing changed but the person's own preferences. `refused`: it throws.
 */
export type ServerFunctionRow = { name: string; role: Role | 'any' | readonly Role[]; expect: 'refused' | 'shows-nothing'; why: string };

const NO_ADMIN: readonly Role[] = ['anonymous', 'disabled', 'ended', 'stranger', 'member'];
const FUNCTIONS = [
  'copy-data-from-locale', 'form-state', 'get-default-layout', 'get-folder-results-component-and-data', 'render-document', 'render-document-slots',
  'render-field', 'render-list', 'render-widget', 'slugify', 'table-state',
] as const;
/** These answer anybody, but know nothing of a document unless it is sent to them. */
const TELL_NOTHING: readonly string[] = ['get-default-layout', 'render-widget', 'render-field', 'slugify', 'get-folder-results-component-and-data', 'table-state', 'render-document-slots'];

export const serverFunctions: readonly ServerFunctionRow[] = [
  { name: 'schedule-publish', role: 'any', expect: 'refused', why: 'publication is scheduled by command, bound to a hash (TRAPS 5)' },
  { name: 'get-upcoming-scheduled-publish', role: 'any', expect: 'refused', why: 'there is no such schedule' },
  { name: 'copy-data-from-locale', role: 'any', expect: 'refused', why: 'a foreign draft is neither read nor written' },
  ...FUNCTIONS.filter((name) => name !== 'copy-data-from-locale').flatMap((name): ServerFunctionRow[] => [
    { name, role: NO_ADMIN, expect: TELL_NOTHING.includes(name) ? 'shows-nothing' : 'refused', why: 'no mandate, no admin' },
    { name, role: 'any', expect: 'shows-nothing', why: 'a foreign draft is not there' },
  ]),
];
