import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import { notify } from '../../notifications';
import { FIGURES } from '../paths';
import { approversOf, verifiersOf } from './people';

/** A list of a cell waits for its committee, or was decided; who acted knows. */
export const tellList = async (req: PayloadRequest, cell: string, what: 'decided' | { count: number }): Promise<void> => {
  const [place] = await query<{ name: string; path: string }>(req, sql`select name, path from organizations where id = ${cell}::uuid`);
  if (!place) return;
  const people = what === 'decided' ? await verifiersOf(req, cell) : await approversOf(req, place.path);
  await notify(req, {
    kind: what === 'decided' ? 'registrations.list-decided' : 'registrations.list', to: people.filter((id) => id !== String(req.user?.id)), organization: cell,
    params: { cell: place.name, ...(what === 'decided' ? {} : what) }, link: `${req.payload.config.routes.admin}${FIGURES}`,
  });
};
