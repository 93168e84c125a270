import type { Plugin } from 'payload';
import { organizationPeriods } from './collections/organizationPeriods';
import { organizations } from './collections/organizations';

export { FORMS, KINDS, LEVELS, type Form, type Kind, type Level } from './domain/kinds';
export { ORGANIZATION_PERIODS, ORGANIZATIONS } from './slugs';

/** The tree of Party organisations, its history, and the commands that change it. */
export const partyOrganizations = (): Plugin => (config) => ({
  ...config,
  collections: [...(config.collections ?? []), organizations, organizationPeriods],
});
