import type { QueueView } from './types';

/** The groups of "Việc chờ tôi xử lý", most pressing first. */
export const QUEUE_GROUPS = ['withdraw', 'decide', 'confirm', 'publish', 'mend', 'sent'] as const satisfies readonly (keyof QueueView)[];
export type QueueGroup = (typeof QUEUE_GROUPS)[number];
