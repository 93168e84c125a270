import { asAnyCommand, type AnyCommand } from '../../kernel';
import { listGroups } from './commands/list';
import { showGroup } from './commands/show';
import { GROUPS_PATH } from './path';
import { vi } from './translations/vi';

const at = (name: string): string => `/plugins/hierarchical-access/groups/components/${name}#${name}`;

export const GROUPS_SCREEN = { name: 'groups', path: GROUPS_PATH, title: vi['view.title'], view: at('GroupsView'), link: at('GroupsLink') } as const;

export const groupReads: readonly AnyCommand[] = [asAnyCommand(listGroups), asAnyCommand(showGroup)];
