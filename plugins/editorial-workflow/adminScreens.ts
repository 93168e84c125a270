import type { CollectionConfig, Config, UIField } from 'payload';
import { withScreen } from '../hierarchical-access';
import { bilingual } from '../kernel/client';
import { vi as delegationWords } from './delegation/translations/vi';
import { vi as definitionWords } from './definitions/translations/vi';
import { en } from './translations/screens.en';
import { vi } from './translations/screens.vi';

const at = (name: string): string => `/plugins/editorial-workflow/components/${name}#${name}`;

const ofDefinitions = (name: string): string => `/plugins/editorial-workflow/definitions/components/${name}#${name}`;

/** The pages of this room: the queue, two versions side by side, and the report with its line in the navigation. */
export const workflowPages = ({ admin }: Config): NonNullable<Config['admin']> =>
  withScreen(withScreen(queuePages(admin), { name: 'workflowDefinitions', path: '/quy-trinh-duyet', title: definitionWords['page.title'], view: ofDefinitions('DefinitionsPage'), link: ofDefinitions('DefinitionsLink') }), { name: 'approvalReport', path: '/bao-cao-duyet', title: vi['report.title'], view: at('ReportPage'), link: at('ReportLink') });

const queuePages = (admin: Config['admin']): NonNullable<Config['admin']> => ({
  ...admin,
  components: {
    ...admin?.components,
    views: {
      ...admin?.components?.views,
      approvalQueue: { Component: at('QueuePage'), path: '/viec-cho-duyet', exact: true, meta: { title: vi['queue.title'] } },
      approvalDelegation: { Component: '/plugins/editorial-workflow/delegation/components/DelegationPage#DelegationPage', path: '/uy-quyen', exact: true, meta: { title: delegationWords['page.title'] } },
      publicationOffer: { Component: '/plugins/editorial-workflow/offers/components/OfferPage#OfferPage', path: '/de-nghi-dang', exact: true, meta: { title: vi['offers.title'] } },
      approvalCompare: { Component: at('ComparePage'), path: '/so-sanh', exact: true, meta: { title: vi['compare.title'] } },
    },
  },
});

/**
 * The edit view of a collection under approval: Payload's own buttons that the gate would refuse (publish,
 * unpublish, restore over live, bulk publish) give way to the commands.
 */
export const workflowEditView = (collection: CollectionConfig): NonNullable<CollectionConfig['admin']> => ({
  ...collection.admin,
  hideAPIURL: true,
  defaultColumns: collection.admin?.defaultColumns?.map((name) => (name === '_status' ? approvalPanelField.name : name)),
  components: {
    ...collection.admin?.components,
    edit: {
      ...collection.admin?.components?.edit,
      PublishButton: at('SubmitButton'),
      UnpublishButton: at('Nothing'),
      Status: at('ApprovalStatus'),
    },
    views: {
      ...collection.admin?.components?.views,
      create: { Component: at('CreatePage'), path: '/create', exact: true },
      edit: { ...collection.admin?.components?.views?.edit, version: { actions: [at('RestoreAsDraft')] } } as never,
    },
  },
});

/** The notice above the fields and the panel beside them. They hold no data. */
export const workflowFields = (fields: CollectionConfig['fields']): CollectionConfig['fields'] => [
  { name: 'approvalNotice', type: 'ui', admin: { disableListColumn: true, components: { Field: at('OpenCaseNotice') } } },
  ...fields,
];

/** Also a column of the list, in place of Payload's draft and published. */
export const approvalPanelField: UIField = {
  name: 'approvalPanel',
  type: 'ui',
  label: bilingual(vi, en)('short.label'),
  admin: { position: 'sidebar', components: { Field: at('ApprovalPanel'), Cell: at('StandingCell') } },
};
