import type { CollectionConfig } from 'payload';
import { approvalPanelField, workflowEditView, workflowFields } from '../adminScreens';
import { deadlineField } from '../clocks/deadlineField';
import { keepDeadline } from '../clocks/keepDeadline';
import { followChange, guardChange, guardDelete, guardOperation } from '../hooks/guards';
import { originFields } from '../offers/originFields';
import type { WorkflowCollectionOptions } from '../options';
import { publicationField, publishedAtField } from './publicationField';

/** A content collection that only approval publishes; nothing of the given one is changed in place. */
export const underApproval = (collection: CollectionConfig, { clock }: WorkflowCollectionOptions, organizations: string): CollectionConfig => ({
  ...collection,
  versions: { drafts: { autosave: { interval: 2000, showSaveDraftButton: true }, validate: false, schedulePublish: false }, maxPerDoc: 0 },
  // Bulk edit carries Payload's bulk publish and unpublish with it.
  disableBulkEdit: true,
  admin: workflowEditView(collection),
  fields: [approvalPanelField, ...workflowFields(collection.fields), publishedAtField, publicationField, ...originFields(organizations), ...(clock ? [deadlineField] : [])],
  hooks: {
    ...collection.hooks,
    beforeOperation: [guardOperation, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), guardChange, ...(clock ? [keepDeadline] : [])],
    beforeDelete: [guardDelete, ...(collection.hooks?.beforeDelete ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), followChange],
  },
});
