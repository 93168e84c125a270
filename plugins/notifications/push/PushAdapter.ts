import type { Payload } from 'payload';
import type { Language } from '../../kernel';

export type PushKind = 'webpush' | 'fcm' | 'apns';

/** One registration. `token` is the endpoint of a browser. */
export type PushDevice = {
  id: string;
  kind: PushKind;
  token: string;
  language: Language;
  /** Instant of the last registration, ISO. */
  seen: string;
  p256dh: string | null;
  auth: string | null;
  environment: 'production' | 'sandbox' | null;
  topic: string | null;
};

/**
 * What is to be told. Nothing of what it is about is in it: the kind's name where the kind may be named on a lock screen, else null, and where a
 * click leads, a path of ours, likewise.
 */
export type PushMessage = { id: string; kind: string; name: { vi: string; en: string } | null; link: string | null; urgent: boolean };

/** How it went with one device. `gone`: the provider no longer knows it. `later`: nothing was taken; `afterMs` as the provider asked. */
export type PushOutcome = { state: 'sent' } | { state: 'gone' } | { state: 'later'; afterMs?: number | undefined; why: string } | { state: 'refused'; why: string };

/** What a room must do for us that sends to devices (plugins/push). */
export type PushAdapter = {
  /**
   * Sends one message to devices of one person. The same `id` again must take the place of the first: what is not known to have arrived is repeated.
   * @returns an outcome for each device by its id
   */
  send: (payload: Payload, devices: readonly PushDevice[], message: PushMessage) => Promise<ReadonlyMap<string, PushOutcome>>;
};
