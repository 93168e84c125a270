import { query, sql } from '../../../plugins/kernel';
import { createRootOrganization, importCatalogue } from '../../../plugins/party-organizations';
import { systemAdministrator } from '../accounts';
import { communes } from '../content/communes';
import { DemonstrationError } from '../DemonstrationError';
import { codes } from '../places';
import { t } from '../translations';
import { firstAdministrator } from './firstAdministrator';
import type { Founding } from './founding';
import type { Scene } from './Scene';

const idOf = async (scene: Scene, statement: ReturnType<typeof sql>): Promise<string | undefined> => {
  const [row] = await query<{ id: string }>(await scene.as(undefined), statement);
  return row?.id;
};

const foundRoot = async (scene: Scene, founded: Date, founding: Founding): Promise<string> => {
  const named = { name: 'Thành ủy Hà Nội', shortName: 'Thành ủy', code: codes.thanhuy, ...founding };
  const { id } = await scene.step('organizations.create', founded, async () => createRootOrganization(await scene.as(undefined), named));
  return id;
};

/**
 * The root, the first administrator, and the 126 committees by the function of `handbook import organizations`. Each
 * part is found again by its code or user name, so that a load cut short goes on here.
 */
export const loadTree = async (scene: Scene, password: string, founded: Date, founding: Founding): Promise<number> => {
  const root = (await idOf(scene, sql`select id from organizations where parent_id is null`)) ?? (await foundRoot(scene, founded, founding));
  scene.places.set('thanhuy', root);
  const { username } = systemAdministrator;
  const first = { ...systemAdministrator, root, password, founding };
  const administrator =
    (await idOf(scene, sql`select id from users where username = ${username}`)) ??
    (await scene.step<string>('users.create', founded, () => firstAdministrator(scene, first)));
  scene.people.set(username, { id: administrator });
  const report = await scene.step('organizations.import', founded, () =>
    importCatalogue(scene.payload, new TextEncoder().encode(communes), { user: { id: administrator }, ...founding }),
  );
  const [refused] = report.refused;
  if (refused) throw new DemonstrationError(t('vi', 'load.failed', { step: `communes:${refused.line}`, why: refused.reason }));
  return report.created + report.unchanged + 1;
};

