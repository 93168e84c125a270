import type { Config } from 'payload';
import { withScreen } from '../../hierarchical-access';
import { DESK_PATH } from './deskPath';
import { vi } from './translations/screens.vi';

const at = (name: string): string => `/plugins/member-profiles/transfers/components/${name}#${name}`;

/** The admin with the transfer desk and its line in the navigation. */
export const withTransferScreen = (admin: Config['admin']): NonNullable<Config['admin']> =>
  withScreen(admin, { name: 'transfers', path: DESK_PATH, title: vi['view.title'], view: at('TransfersView'), link: at('TransfersLink') });
