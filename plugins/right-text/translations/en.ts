import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'text.legacy': 'The field “{{field}}” is written in an old encoding ({{kind}}), not in Unicode (TCVN 6909:2001). Replace it by the converted text, given in `fields` of this answer: “{{repaired}}”.',
  'kind.tcvn3': 'TCVN3/ABC',
  'kind.vni': 'VNI',
  'kind.horn': 'Ƣ for Ư',
};
