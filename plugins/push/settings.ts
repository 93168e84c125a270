/** How this house sends, as the operator set it (docs/operations.md). What is not set is off. */
export type PushSettings = {
  /** `mailto:` or `https:`: whom a push service may write to (RFC 8292). With it browsers are told. */
  contact?: string | undefined;
  /** 32 bytes, base64url. Unset: made once and kept, sealed. */
  vapidKey?: string | undefined;
  /** May lie on the own network and at any port. */
  hosts: ReadonlySet<string>;
  fcm?: { file: string; url: string } | undefined;
  apns?: { file: string; keyId: string; teamId: string; topics: readonly string[]; url?: string | undefined } | undefined;
};

const words = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/).filter(Boolean);

export const pushSettings = (env: Record<string, string | undefined>): PushSettings => ({
  contact: env.PUSH_CONTACT || undefined,
  vapidKey: env.VAPID_KEY || undefined,
  hosts: new Set(words(env.PUSH_HOSTS?.toLowerCase())),
  fcm: env.FCM_SERVICE_ACCOUNT_FILE ? { file: env.FCM_SERVICE_ACCOUNT_FILE, url: env.FCM_URL || 'https://fcm.googleapis.com' } : undefined,
  apns: env.APNS_KEY_FILE && env.APNS_KEY_ID && env.APNS_TEAM_ID ? { file: env.APNS_KEY_FILE, keyId: env.APNS_KEY_ID, teamId: env.APNS_TEAM_ID, topics: words(env.APNS_TOPIC), url: env.APNS_URL || undefined } : undefined,
});
