import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.script': 'An item’s words as they are said',
  'listen.play': 'Listen',
  'listen.pause': 'Pause',
  'listen.resume': 'Go on',
  'listen.stop': 'Stop',
  'listen.loading': 'Preparing the words…',
  'listen.reading': 'Reading: {{heading}}',
  'listen.finished': 'Read to the end.',
  'listen.noVoice': 'This browser has no Vietnamese voice. One can be installed in the machine’s speech settings, or use another browser.',
  'listen.failed': 'This item could not be read aloud.',
};
