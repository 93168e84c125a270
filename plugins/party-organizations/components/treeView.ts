import type { Config } from 'payload';
import { vi } from '../translations/vi';

const VIEW = '/plugins/party-organizations/components/OrganizationsView#OrganizationsView';
const LINK = '/plugins/party-organizations/components/OrganizationsLink#OrganizationsLink';

/** The admin's configuration with the tree at /to-chuc and its link in the navigation. */
export const treeView = (admin: Config['admin']): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeNavLinks: [...(admin?.components?.beforeNavLinks ?? []), LINK],
    views: { ...admin?.components?.views, organizations: { Component: VIEW, path: '/to-chuc', exact: true, meta: { title: vi['view.title'] } } },
  },
});
