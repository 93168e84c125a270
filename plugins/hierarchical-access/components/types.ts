/** What `mandates.of-organization` answers, as the screen uses it. */
export type Mandate = {
  id: string;
  role: string;
  roleName: string;
  user: { id: string; displayName: string; username: string; disabled: boolean } | null;
  group: { id: string; name: string } | null;
  validFrom: string;
  validTo: string | null;
  decisionNumber: string;
  decisionDate: string;
  state: 'current' | 'future' | 'ended';
  mayRevoke: boolean;
  mayChange: boolean;
  mayHandOver: boolean;
  mayGiveBack: boolean;
};

export type Held = { vacantSince: string | null; mandates: Mandate[]; grantable: { role: string; roleName: string }[] };

export type Verb = 'revoke' | 'limit' | 'widen' | 'hand-over' | 'give-back';
