/** An account as the list shows it. */
export type Account = { id: string; displayName: string; username: string; disabledAt?: string | null; home: { name?: string } | string };

export type AccountVerb = 'disable' | 'enable' | 'set-password' | 'reset-second-factor';
