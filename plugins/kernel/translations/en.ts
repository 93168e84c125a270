import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'auth.required': 'You are not signed in. Sign in and try again.',
  'auth.forbidden': 'You are not allowed to do this.',
  'not-found': 'This cannot be found.',
  'input.invalid': 'The input is not right: {{fields}}',
  'input.not-json': 'The body is not valid JSON.',
  'input.too-large': 'The input is too large: {{limit}} KB at most.',
  'idempotency.reused': 'This Idempotency-Key was used for another request. Use a new one.',
  'idempotency.invalid': 'An Idempotency-Key must have 8 to 200 characters.',
  'database.guard': 'This can only be changed by its command, not directly.',
  'database.publication': 'Live content is published, changed and taken down through approval only.',
  'database.evidence': 'The audit trail and evidence cannot be changed or deleted.',
  'database.conflict': 'The data repeats or overlaps an existing record.',
  'database.reference': 'A referenced record does not exist or is in use.',
  'database.retry': 'The system is changing the same data. Try again.',
  'database.tree': 'This would break the tree: an organisation cannot stand under itself or under one that does not exist.',
};
