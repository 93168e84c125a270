import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'text.legacy': 'The field “{{field}}” is written in an old encoding ({{kind}}), not in Unicode (TCVN 6909:2001). Replace it by the converted text, given in `fields` of this answer: “{{repaired}}”.',
  'kind.tcvn3': 'TCVN3/ABC',
  'kind.vni': 'VNI',
  'kind.horn': 'Ƣ for Ư',
  'kind.nfd': 'letters and marks apart (decomposed Unicode)',
  'paste.title': 'The pasted text is in an old encoding',
  'paste.why': 'It was recognised as: {{kind}}. Nothing was put in yet; compare the two and choose.',
  'paste.refused': 'Kept as it is, it cannot be saved.',
  'paste.before': 'As pasted',
  'paste.after': 'Repaired',
  'paste.use': 'Use the repaired text',
  'paste.keep': 'Keep as it is',
};
