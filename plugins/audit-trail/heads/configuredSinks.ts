import type { Payload } from 'payload';
import { clock } from '../../kernel';
import type { HeadSink } from './HeadSink';
import { httpSink } from './httpSink';
import { mailSink } from './mailSink';

/** Sinks beyond this machine's own folder: only those that were configured (no request leaves the machine otherwise). */
export const configuredSinks = (payload: Payload, folder: string): HeadSink[] => {
  const { SMTP_URL, AUDIT_HEADS_MAIL, AUDIT_HEADS_URL } = process.env;
  return [
    ...(SMTP_URL && AUDIT_HEADS_MAIL ? [mailSink(AUDIT_HEADS_MAIL, folder, (mail) => payload.sendEmail(mail), () => clock.now())] : []),
    ...(AUDIT_HEADS_URL ? [httpSink(AUDIT_HEADS_URL)] : []),
  ];
};
