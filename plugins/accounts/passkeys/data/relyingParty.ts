import type { Payload } from 'payload';

/** Whom a passkey is for: the configured address of the house, never what a request claims. */
export const relyingParty = ({ config }: Payload): { origin: string; rpID: string; rpName: string } => {
  const { origin, hostname } = new URL(config.serverURL);
  return { origin, rpID: hostname, rpName: 'Sổ tay đảng viên điện tử' };
};
