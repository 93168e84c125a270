import type { PayloadRequest } from 'payload';
import { contributionsOf, runCommand } from '../../plugins/kernel';

/** What `power.mine` answers, as far as the start page shows it. */
export type Mine = {
  user: { displayName: string };
  mandates: { id: string; role: string; roleName: string; may: string; validTo: string | null; organization: { name: string } }[];
};

/** Roles and organisations of whoever is signed in; nothing when the command is not there. */
export const whoAmI = async (req: PayloadRequest): Promise<Mine | undefined> => {
  const command = contributionsOf(req.payload.config).commands.find(({ name }) => name === 'power.mine');
  return command && ((await runCommand(command, req, {})) as Mine);
};
