import path from 'node:path';

import { z } from 'zod';

import { parseKeyring } from '../seals/keyring';
import type { vi } from './translations/vi';

/** The key of the sentence that says what a value must be. */
export type Rule = keyof typeof vi;

const wholeNumber = (rule: Rule, least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, rule)
    .transform(Number)
    .refine((value) => value >= least && value <= most, rule);

/** Parses without throwing: a refinement must not crash on "%%%". */
const urlWith = (protocols: string[]) => (value: string) => {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  return url !== undefined && protocols.includes(url.protocol) && url.hostname !== '';
};

const databaseUrl = z
  .string()
  .refine(
    (value) => urlWith(['postgres:', 'postgresql:'])(value) && new URL(value).pathname.length > 1,
    'databaseUrl' satisfies Rule,
  );

const isOrigin = (value: string) => {
  if (!urlWith(['http:', 'https:'])(value)) return false;
  const url = new URL(value);
  return url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password;
};

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** Over the network only encrypted; on this machine for tests. */
const isIssuer = (value: string) => urlWith(['https:'])(value) || (urlWith(['http:'])(value) && LOOPBACK.includes(new URL(value).hostname));

const hops = /^[1-9]$/;
const addresses = /^[0-9a-fA-F.:]+(\/\d{1,3})?(\s*,\s*[0-9a-fA-F.:]+(\/\d{1,3})?)*$/;

/** `off` → nobody's X-Forwarded-For is believed; a number of proxies; or their addresses. */
const trustProxy = z
  .string()
  .refine((value) => value === 'off' || hops.test(value) || (/[.:]/.test(value) && addresses.test(value)), 'trustProxy')
  .transform((value) => {
    if (value === 'off') return false;
    return hops.test(value) ? Number(value) : value.split(',').map((part) => part.trim());
  });

const onOff = z.enum(['on', 'off'], { error: 'onOff' satisfies Rule }).transform((value) => value === 'on');

/**
 * Every variable the product reads, each with its default. Messages are keys of the translations.
 * The list is also what tests/deployment checks Dockerfile and compose.yaml against.
 */
export const variables = {
  /** Port of the HTTP server. @default 3000 */
  PORT: wholeNumber('port', 1, 65535).default(3000),
  /** Address to listen on. @default 127.0.0.1, so that a demonstration is not open to the network */
  HOST: z
    .string()
    .regex(/^[0-9A-Za-z.:-]+$/, 'host')
    .default('127.0.0.1'),
  /** Everything that must outlive a restart: embedded database, uploads, generated secrets. @default .data */
  DATA_DIR: z
    .string()
    .refine((value) => value.trim() !== '' && !value.includes('\0'), 'path')
    .default('.data')
    .transform((value) => path.resolve(value)),
  /** The product's own role, without DDL. Unset: the embedded database. */
  DATABASE_URL: databaseUrl.optional(),
  /** The role that migrates. @default DATABASE_URL */
  DATABASE_OWNER_URL: databaseUrl.optional(),
  /** Past a PgBouncer in transaction mode, for what lives in a session: each process's listener and the worker's lock. @default DATABASE_URL */
  DATABASE_DIRECT_URL: databaseUrl.optional(),
  /** Origin under which people reach the server. @default http://localhost:PORT */
  PUBLIC_URL: z
    .string()
    .refine(isOrigin, 'publicUrl')
    .transform((value) => new URL(value).origin)
    .optional(),
  /** Signs sessions. With the embedded database it is made once and kept in DATA_DIR. */
  PAYLOAD_SECRET: z.string().min(32, 'secret').optional(),
  /** Keys that seal identifying numbers, telephones and addresses: `id:base64` of 32 bytes, with commas between; the first seals, all open. With the embedded database one is made once and kept in DATA_DIR. */
  SEAL_KEYS: z
    .string()
    .refine((value) => parseKeyring(value) !== undefined, 'sealKeys' satisfies Rule)
    .optional(),
  /** A file that holds them instead, as a secret is mounted into a container. */
  SEAL_KEYS_FILE: z.string().refine((value) => !value.includes('\0'), 'path' satisfies Rule).optional(),
  /** Keys that sign files for exchange partners: `id:base64` of 32 bytes (Ed25519), with commas between; the first signs. With the embedded database one is made once and kept in DATA_DIR. Unset otherwise: nothing is packed. */
  EXCHANGE_KEYS: z
    .string()
    .refine((value) => parseKeyring(value) !== undefined, 'sealKeys' satisfies Rule)
    .optional(),
  /** Password of the demonstration accounts. @default random, printed */
  DEMO_PASSWORD: z.string().min(8, 'demoPassword').optional(),
  /** @default production */
  NODE_ENV: z.enum(['production', 'development', 'test'], { error: 'nodeEnv' }).default('production'),
  /** @default info */
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { error: 'logLevel' }).default('info'),
  /** Mail server. Unset: nothing is sent. */
  SMTP_URL: z
    .string()
    .refine(urlWith(['smtp:', 'smtps:']), 'smtpUrl')
    .optional(),
  /** Sender of mails. */
  MAIL_FROM: z.email('mailFrom').optional(),
  /** Who is mailed the heads of the audit chains once a day. Needs SMTP_URL. Unset: nobody. */
  AUDIT_HEADS_MAIL: z.email('mailFrom').optional(),
  /** Another server that keeps the heads of the audit chains, sent by POST. Unset: none. */
  AUDIT_HEADS_URL: z
    .string()
    .refine(urlWith(['http:', 'https:']), 'webUrl' satisfies Rule)
    .optional(),
  /** `web` answers requests, `worker` runs background tasks, `all` does both. @default all */
  PROCESS: z.enum(['all', 'web', 'worker'], { error: 'process' }).default('all'),
  /** Whether this process serves the admin screens. Without them it is the API alone and starts in half the time. @default on */
  HANDBOOK_ADMIN: onOff.prefault('on'),
  /** @default off */
  TRUST_PROXY: trustProxy.prefault('off'),
  /** Whether an empty embedded database is filled with the demonstration. @default on */
  HANDBOOK_DEMO: onOff.prefault('on'),
  /** Scanner of uploads: clamd, as `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. Unset: files are not scanned. */
  CLAMD_URL: z
    .string()
    .refine((value) => urlWith(['tcp:'])(value) || /^unix:\/\/\/./.test(value), 'clamdUrl' satisfies Rule)
    .optional(),
  /** `required`: without a scan no upload is taken, also when no scanner is configured. @default when-configured */
  MALWARE_SCAN: z.enum(['when-configured', 'required'], { error: 'malwareScan' satisfies Rule }).default('when-configured'),
  /** Whether published text is recorded as sound, by SPEECH_URL or espeak-ng, whichever is there. @default on */
  SPEECH: onOff.prefault('on'),
  /** The espeak-ng program: a path, or a name along PATH. @default espeak-ng */
  ESPEAK_PATH: z.string().refine((value) => !value.includes('\0'), 'program' satisfies Rule).optional(),
  /** The MP3 encoder, lame or ffmpeg: a path, or a name along PATH. Without one recordings are WAV. @default lame, else ffmpeg */
  ENCODER_PATH: z.string().refine((value) => !value.includes('\0'), 'program' satisfies Rule).optional(),
  /** Voice: of espeak-ng (`vi`, `vi-vn-x-central`, `vi-vn-x-south`), or of the service. @default vi */
  SPEECH_VOICE: z.string().regex(/^[\w.:/-]{1,80}$/, 'speechVoice' satisfies Rule).optional(),
  /** A service that makes sound of published text, used instead of espeak-ng. Unset: nothing is sent anywhere. */
  SPEECH_URL: z
    .string()
    .refine(urlWith(['http:', 'https:']), 'webUrl' satisfies Rule)
    .optional(),
  /** Sent to the service as a bearer token. */
  SPEECH_KEY: z.string().regex(/^[\x21-\x7e]{8,4000}$/, 'speechKey' satisfies Rule).optional(),
  /** What the service sends: `wav` (one channel, 16 bits) or `mp3`. @default wav */
  SPEECH_FORMAT: z.enum(['wav', 'mp3'], { error: 'speechFormat' satisfies Rule }).default('wav'),
  /** Hosts on the own network that texts may be copied from all the same, as `intranet.vn, 127.0.0.1:8080`; for tests and an own portal. Unset: none. */
  SYNDICATION_HOSTS: z
    .string()
    .regex(/^[A-Za-z0-9.:,\s-]*$/, 'host')
    .optional(),
  /** A provider of sign-in by OpenID Connect (VNeID, the city's own): its issuer, as https. Unset: people sign in by password alone. */
  OIDC_ISSUER: z
    .string()
    .refine(isIssuer, 'issuer' satisfies Rule)
    .optional(),
  /** What the provider knows the product by. */
  OIDC_CLIENT_ID: z.string().min(1).max(300).optional(),
  /** The secret between provider and product. */
  OIDC_CLIENT_SECRET: z.string().min(8, 'oidcSecret' satisfies Rule).optional(),
  /** What stands on the button: „Đăng nhập bằng …". @default tài khoản định danh */
  OIDC_NAME: z.string().trim().min(1).max(60).optional(),
  /** What is asked of the provider beside `openid`, with spaces between. @default profile */
  OIDC_SCOPE: z.string().regex(/^[\x21-\x7e]+( [\x21-\x7e]+)*$/, 'oidcClaim' satisfies Rule).optional(),
  /** The claim that holds the person's identification number of 12 digits. @default personal_number */
  OIDC_NUMBER_CLAIM: z.string().regex(/^[\w.:/-]{1,200}$/, 'oidcClaim' satisfies Rule).optional(),
  /** The claim that must be true for that number to be taken as verified. @default personal_number_verified */
  OIDC_VERIFIED_CLAIM: z.string().regex(/^[\w.:/-]{1,200}$/, 'oidcClaim' satisfies Rule).optional(),
  /** Values of `acr` or `amr` that are taken as the second factor, with commas between. Unset: none, the product asks for its own. */
  OIDC_SECOND_FACTOR: z.string().regex(/^[\w.:/-]+(\s*,\s*[\w.:/-]+)*$/, 'oidcClaim' satisfies Rule).optional(),
  /** Whom push services may write to, as `mailto:` or `https:`. With it browsers are told of notifications. Unset: nothing is sent to browsers. */
  PUSH_CONTACT: z.string().regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/, 'pushContact' satisfies Rule).optional(),
  /** The key shown to push services: 32 bytes, base64url. Changing it ends every browser's registration. @default made once and kept in the database, sealed */
  VAPID_KEY: z.string().regex(/^[\w-]{43}$/, 'vapidKey' satisfies Rule).optional(),
  /** Push services on the own network that may be asked all the same, as `push.noibo.vn:8443`. Unset: none. */
  PUSH_HOSTS: z
    .string()
    .regex(/^[A-Za-z0-9.:,\s-]*$/, 'host')
    .optional(),
  /** The service account of Firebase, a JSON file: with it Android apps are told. Unset: nothing is sent to them. */
  FCM_SERVICE_ACCOUNT_FILE: z.string().refine((value) => !value.includes('\0'), 'path' satisfies Rule).optional(),
  /** Where FCM HTTP v1 answers. @default https://fcm.googleapis.com */
  FCM_URL: z.string().refine(urlWith(['http:', 'https:']), 'webUrl' satisfies Rule).optional(),
  /** Apple's key for APNs, a .p8 file: with it, APNS_KEY_ID and APNS_TEAM_ID, iPhone apps are told. Unset: nothing is sent to them. */
  APNS_KEY_FILE: z.string().refine((value) => !value.includes('\0'), 'path' satisfies Rule).optional(),
  /** Which key that is. */
  APNS_KEY_ID: z.string().regex(/^[A-Z0-9]{10}$/, 'appleId' satisfies Rule).optional(),
  /** The team at Apple whose app it is. */
  APNS_TEAM_ID: z.string().regex(/^[A-Z0-9]{10}$/, 'appleId' satisfies Rule).optional(),
  /** Apps that are told, by their bundle ids, with commas between. Unset: whichever registers. */
  APNS_TOPIC: z.string().regex(/^[\w.,\s-]+$/, 'host').optional(),
  /** Where APNs answers. @default Apple's two servers, as the app registered */
  APNS_URL: z.string().refine(urlWith(['http:', 'https:']), 'webUrl' satisfies Rule).optional(),
  /** Bearer token for /metrics from elsewhere than this machine. */
  METRICS_TOKEN: z.string().min(16, 'metricsToken').optional(),
  /** /readyz reports trouble below this much free space under DATA_DIR, in MB. @default 200 */
  DISK_FREE_MIN_MB: wholeNumber('diskFree', 0, 1_048_576).default(200),
};

/** Values never repeated on the screen or in a log. */
export const secretVariables: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_DIRECT_URL',
  'PAYLOAD_SECRET',
  'SEAL_KEYS',
  'EXCHANGE_KEYS',
  'DEMO_PASSWORD',
  'SMTP_URL',
  'AUDIT_HEADS_URL',
  'SPEECH_URL',
  'SPEECH_KEY',
  'OIDC_CLIENT_SECRET',
  'VAPID_KEY',
  'METRICS_TOKEN',
]);
