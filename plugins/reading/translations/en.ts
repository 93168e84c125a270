import type { vi } from './vi';

export const en: Record<keyof typeof vi, string> = {
  'reading.pack-large': 'The chosen documents weigh {{megabytes}} MB, more than the {{most}} MB of one pack. Please choose fewer.',
  'pack.summary': 'A pack of chosen documents, to read without a network',
};
