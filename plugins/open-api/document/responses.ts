import type { Described, Schema } from '../types';

const STATUSES: readonly (readonly [number, string])[] = [
  [400, 'The request is malformed, or a value in it cannot be; the fields are named.'],
  [401, 'Nobody is signed in, or the session has ended.'],
  [403, 'One may see it, but not do this.'],
  [404, 'There is no such thing, or one may not know of it.'],
  [409, 'What it acts upon is not in a state for this, or has moved.'],
  [410, 'It was there, and is gone for good; a sync begins anew.'],
  [413, 'Too large.'],
  [415, 'A file of a kind that is not taken.'],
  [422, 'Understood, but a rule refuses it.'],
  [423, 'Held back until it has been looked at.'],
  [429, 'Too often; `Retry-After` says when to come again.'],
  [500, 'The fault is ours; nothing was saved. Never wanted: please report it with the request\'s id.'],
  [503, 'For the moment the database is away or too busy; `Retry-After` says when to come again. Nothing was saved.'],
  [507, 'There is no room left for files.'],
];

const nameOf = (status: number): string => `Error${status}`;

/** References to the answers that any door may give when it refuses. */
export const refusals: Readonly<Record<string, Schema>> = Object.fromEntries(STATUSES.map(([status]) => [String(status), { $ref: `#/components/responses/${nameOf(status)}` }]));

const FIRST = ['input.invalid', 'auth.required', 'auth.forbidden', 'not-found', 'case.hash-moved', 'http.tooLarge', 'text.marked', 'http.tooMany', 'database.unavailable'];

/** What each of them looks like, with a message that really comes. */
export const errorResponses = ({ errors }: Described): Record<string, Schema> => {
  const codes = Object.entries(errors);
  const example = (status: number): Schema | undefined => {
    const fitting = codes.filter(([, [of]]) => of === status);
    const [code, [, message] = [status, '']] = fitting.find(([name]) => FIRST.includes(name)) ?? fitting[0] ?? [];
    return code === undefined ? undefined : { errors: [{ name: 'HandbookError', message, data: { code } }] };
  };
  return Object.fromEntries(STATUSES.map(([status, description]) => [nameOf(status), {
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Errors' }, ...(example(status) ? { example: example(status) } : {}) } },
  }]));
};

/** One shape for all refusals. The code is stable; the message is for people, in the language asked for. */
export const errorsSchema = ({ errors }: Described): Schema => ({
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['message'],
        properties: {
          name: { type: 'string' },
          message: { type: 'string' },
          data: {
            type: 'object',
            properties: {
              code: { type: 'string', enum: Object.keys(errors).sort() },
              fields: { type: 'array', items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } } },
            },
          },
        },
      },
    },
  },
});
