import { accounts, systemAdministrator, type DemoAccount } from './accounts';
import { organizationNames, type OrgKey } from './content';
import type { PlaceKey } from './places';
import { newPlaces } from './places';
import { t } from './translations';

export type DemonstrationAccount = { username: string; role: string; organization: string };

const placeName = (key: PlaceKey): string => {
  const place = newPlaces.find((each) => each.key === key);
  if (place?.form === 'cell') return t('vi', 'place.cell', { cell: place.name, committee: placeName(place.parent) });
  return place?.name ?? organizationNames[key as OrgKey];
};

const listed = ({ username, role, home, at, cell }: DemoAccount): DemonstrationAccount => ({
  username,
  role: t('vi', `role.${(role ?? 'member') as 'member'}`),
  organization: placeName(at ?? cell ?? home),
});

/** The accounts that the start prints, in the order of the tree; those that only complete a board are left out. */
export const listedAccounts = (): DemonstrationAccount[] => [systemAdministrator, ...accounts.filter(({ silent }) => !silent)].map(listed);
