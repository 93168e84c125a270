import type { Plugin } from 'payload';
import { auditEvents } from './collections/auditEvents';
import type { AuditTrailOptions } from './options';

export { recordEvent, type AuditRecord } from './recordEvent';
export { AUDIT_EVENTS } from './slugs';

/** Append-only events, sealed into one hash chain an organisation. */
export const auditTrail =
  (options: AuditTrailOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), auditEvents(options)],
  });
