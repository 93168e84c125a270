import type { CollectionConfig, CollectionSlug, Field } from 'payload';
import { derivedPath } from '../../../hierarchical-access';
import type { MemberProfilesOptions } from '../../options';
import { MEMBERS } from '../../slugs';
import { TRANSFER_KINDS, TRANSFER_STATES } from '../domain/kinds';
import { TRANSFERS } from '../slugs';
import { label } from '../translations';
import { transferAccess } from './access';

const day = (name: 'until' | 'decisionDate' | 'paperDate' | 'beginBy' | 'sentAt' | 'presentBy' | 'presentedOn' | 'effectiveOn' | 'closedAt'): Field => ({ name, type: 'date', label: label(`field.${name}`) });
const text = (name: 'originOutside' | 'destinationOutside' | 'reason' | 'decisionNumber' | 'paperNumber' | 'answer'): Field => ({ name, type: 'text', label: label(`field.${name}`) });

/**
 * One transfer of Party activity, from the cell that prepares it to the cell that takes the member in. `effectiveOn` is from when it is
 * true; when we wrote it down stands in its steps (`handbook.transfer_steps`). A trigger holds the order of its states.
 */
export const transfers = ({ organizations }: MemberProfilesOptions): CollectionConfig => {
  const place = (name: 'origin' | 'destination' | 'cell'): Field => ({ name, type: 'relationship', relationTo: organizations as CollectionSlug, index: true, label: label(`field.${name}`) });
  return {
    slug: TRANSFERS,
    labels: { singular: label('transfer.one'), plural: label('transfer.many') },
    graphQL: { singularName: 'Transfer', pluralName: 'Transfers' },
    lockDocuments: false,
    disableDuplicate: true,
    // Read at the desk (/admin/chuyen-sinh-hoat), which knows the clocks: kept out of the navigation.
    admin: { group: false, defaultColumns: ['member', 'kind', 'state', 'origin', 'destination'] },
    access: transferAccess,
    fields: [
      { name: 'member', type: 'relationship', relationTo: MEMBERS as CollectionSlug, required: true, index: true, label: label('field.member') },
      { name: 'kind', type: 'select', required: true, label: label('field.kind'), options: TRANSFER_KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
      { name: 'state', type: 'select', required: true, index: true, label: label('field.state'), options: TRANSFER_STATES.map((value) => ({ value, label: label(`state.${value}`) })) },
      { name: 'study', type: 'checkbox', defaultValue: false, label: label('field.study') },
      place('origin'),
      derivedPath('originPath'),
      text('originOutside'),
      place('destination'),
      derivedPath('destinationPath'),
      text('destinationOutside'),
      place('cell'),
      derivedPath('cellPath'),
      text('reason'),
      day('until'),
      text('decisionNumber'),
      day('decisionDate'),
      day('beginBy'),
      text('paperNumber'),
      day('paperDate'),
      day('sentAt'),
      day('presentBy'),
      day('presentedOn'),
      day('effectiveOn'),
      day('closedAt'),
      text('answer'),
      // By which version of which rule each deadline and length was worked out: [{what, by, rule: {id, key, source}}].
      { name: 'rules', type: 'json', label: label('field.rules') },
    ],
  };
};
