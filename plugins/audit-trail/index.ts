import type { Plugin } from 'payload';
import { asAnyCommand, contribute } from '../kernel';
import { auditEvents } from './collections/auditEvents';
import { chain } from './commands/chain';
import type { AuditTrailOptions } from './options';
import { createSealer } from './sealing/createSealer';

export type { Finding, FindingKind, Head } from './domain/types';
export { headsFolder } from './heads/headFiles';
export type { HeadSink } from './heads/HeadSink';
export { recordEvent, type AuditRecord } from './recordEvent';
export { createSealer, type Sealer } from './sealing/createSealer';
export { seal } from './sealing/seal';
export { AUDIT_EVENTS } from './slugs';
export { describeFinding } from './verification/describeFinding';
export { verifyAudit, type VerifyAuditOptions } from './verification/verifyAudit';

/** Append-only events, sealed into one hash chain an organisation. */
export const auditTrail =
  (options: AuditTrailOptions): Plugin =>
  (config) => {
    const sealer = createSealer();
    return contribute(
      { ...config, collections: [...(config.collections ?? []), auditEvents(options)] },
      {
        commands: [asAnyCommand(chain)],
        workerTasks: [
          // What the last requests did is sealed before the night.
          { name: 'audit.seal', everySeconds: 1, run: sealer.seal, atStop: true },
          { name: 'audit.send-heads', everySeconds: 60, run: sealer.send },
        ],
      },
    );
  };
