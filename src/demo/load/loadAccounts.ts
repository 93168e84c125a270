import { PASSWORD_COMMAND } from '../../../collections/hooks/refusePasswordWrites';
import { USERS } from '../../../collections/slugs';
import { createUser } from '../../../plugins/accounts';
import { runCommand } from '../../../plugins/kernel';
import { accounts, systemAdministrator, type DemoAccount } from '../accounts';
import { memberName } from '../memberNames';
import { newPlaces } from '../places';
import type { Founding } from './founding';
import type { Scene } from './Scene';

const { username: administrator } = systemAdministrator;

/**
 * The product's own command, but for the length of passwords: DEMO_PASSWORD may have 8 characters, because a
 * demonstration's password is printed on the screen.
 */
const create = createUser({ users: USERS, passwordKey: PASSWORD_COMMAND, password: { leastLength: 8 } });

/** Members of a cell without an account; some on probation, some exempt. */
const MEMBERS_A_CELL = [9, 14, 11, 7, 12, 16, 8];
const STATUS = ['official', 'official', 'official', 'official', 'probationary', 'official', 'exempt'] as const;

const loadAccount = async (scene: Scene, { username, displayName, home, role, at = home, cell }: DemoAccount, password: string, founded: Date, founding: Founding): Promise<void> => {
  const made = await scene.step(`users.create ${username}`, founded, async () =>
    runCommand(create, await scene.as(administrator), { username, displayName, home: scene.place(home), password }),
  );
  scene.people.set(username, { id: made.id });
  scene.registry.users.push(made.id);
  if (role) {
    const { decisionNumber, decisionDate, from } = founding;
    const mandate = { user: made.id, role, organization: scene.place(at), validFrom: from, decisionNumber, decisionDate };
    await scene.command(administrator, 'mandates.grant', mandate, founded);
  }
  if (cell) {
    const member = { fullName: displayName, cell: scene.place(cell), since: founding.from, status: 'official', user: made.id };
    scene.registry.members.push((await scene.command(administrator, 'members.create', member, founded)).id);
  }
};

/** Accounts with their mandates and memberships, and members who have no account yet; all by the system administrator. */
export const loadAccounts = async (scene: Scene, password: string, founded: Date, founding: Founding): Promise<void> => {
  scene.registry.users.push((await scene.as(administrator)).user?.id as string);
  for (const account of accounts) await loadAccount(scene, account, password, founded, founding);
  let number = 0;
  for (const [index, { key }] of newPlaces.filter(({ form }) => form === 'cell').entries()) {
    for (let count = MEMBERS_A_CELL[index % MEMBERS_A_CELL.length] ?? 0; count > 0; count -= 1) {
      const member = { fullName: memberName(number), cell: scene.place(key), since: founding.from, status: STATUS[number % STATUS.length] };
      scene.registry.members.push((await scene.command(administrator, 'members.create', member, founded)).id);
      number += 1;
    }
  }
};
