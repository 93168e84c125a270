import type { CollectionConfig, CollectionSlug } from 'payload';
import { HOLIDAYS, OFFICIAL_KINDS } from '../../working-calendar';
import { MARKS } from '../domain/marks';
import type { RuleRegisterOptions } from '../options';
import { CALENDAR_DAYS } from '../slugs';
import { label } from '../translations';
import { workersRead } from './access';

/** What the State announces each year: days off, days exchanged, Saturdays worked instead. Written by commands only. */
export const calendarDays = ({ users }: RuleRegisterOptions): CollectionConfig => ({
  slug: CALENDAR_DAYS,
  labels: { singular: label('day.one'), plural: label('day.many') },
  graphQL: { singularName: 'CalendarDay', pluralName: 'CalendarDays' },
  lockDocuments: false,
  disableDuplicate: true,
  timestamps: false,
  defaultSort: '-day',
  admin: {
    group: label('section'),
    useAsTitle: 'name',
    hideAPIURL: true,
    defaultColumns: ['day', 'kind', 'name', 'source', 'mark'],
    pagination: { defaultLimit: 50, limits: [20, 50, 100] },
  },
  access: workersRead,
  fields: [
    { name: 'day', type: 'date', required: true, unique: true, index: true, label: label('field.day') },
    { name: 'kind', type: 'select', required: true, label: label('field.kind'), options: OFFICIAL_KINDS.map((value) => ({ value, label: label(`kind.${value}`) })) },
    { name: 'holiday', type: 'select', required: true, label: label('field.holiday'), options: HOLIDAYS.map((value) => ({ value, label: label(`holiday.${value}`) })) },
    { name: 'name', type: 'text', required: true, label: label('field.dayName') },
    { name: 'source', type: 'text', required: true, label: label('field.source') },
    { name: 'mark', type: 'select', required: true, label: label('field.mark'), options: MARKS.map((value) => ({ value, label: label(`mark.${value}`) })) },
    { name: 'recordedBy', type: 'relationship', relationTo: users as CollectionSlug, label: label('field.recordedBy') },
    { name: 'recordedAt', type: 'date', required: true, label: label('field.recordedAt') },
  ],
});
