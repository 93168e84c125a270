import { query, sql } from '../../../plugins/kernel';
import { systemAdministrator } from '../accounts';
import { codes, newPlaces, wards } from '../places';
import type { Founding } from './founding';
import type { Scene } from './Scene';

/** Advisory bodies, the office's committee, and cells; made by the system administrator. Wards are found by their code. */
export const loadPlaces = async (scene: Scene, founded: Date, founding: Founding): Promise<number> => {
  const req = await scene.as(undefined);
  for (const ward of wards) {
    const [row] = await query<{ id: string }>(req, sql`select id from organizations where code = ${codes[ward]}`);
    if (row) scene.places.set(ward, row.id);
  }
  for (const { key, parent, ...place } of newPlaces) {
    const { id } = await scene.command(systemAdministrator.username, 'organizations.create', { ...place, parent: scene.place(parent), ...founding }, founded);
    scene.places.set(key, id);
    if (place.form === 'cell') scene.registry.cells.push(id);
  }
  return newPlaces.length;
};
