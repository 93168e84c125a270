import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.pull': 'What changed since the last sync',
  'sync.begin-anew': 'The last sync is too long ago, or of no use any more. The app has to drop what it holds and begin anew.',
  'sync.unknown-collection': '"{{name}}" cannot be synchronised.',
};
