import type { vi } from './invariants.vi';

export const en: { [K in keyof typeof vi]: string } = {
  'history-two': 'An entry of a history is believed in two versions at once',
  'history-other': 'An entry of a history is of two members or two kinds',
  'history-backwards': 'Time runs backwards in a member’s history',
  'history-replaced': 'A corrected entry does not point at what replaced it',
  'history-before-birth': 'An entry of a history begins before birth',
  'dossier-two': 'A paper of a dossier is in two states at once',
  'dossier-file-without-paper': 'There is a scan of a paper that is not noted as present',
};
