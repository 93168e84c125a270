import type { CollectionConfig, Config } from 'payload';

const at = (name: string): string => `/plugins/editorial-workflow/components/${name}#${name}`;

/** The pages of this room: the queue, and two versions side by side. */
export const workflowPages = (config: Config): NonNullable<Config['admin']> => ({
  ...config.admin,
  components: {
    ...config.admin?.components,
    views: {
      ...config.admin?.components?.views,
      approvalQueue: { Component: at('QueuePage'), path: '/viec-cho-duyet', exact: true },
      approvalCompare: { Component: at('ComparePage'), path: '/so-sanh', exact: true },
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

export const approvalPanelField: CollectionConfig['fields'][number] = {
  name: 'approvalPanel',
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field: at('ApprovalPanel') } },
};
