import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'command.approve': 'Approve many cases',
  'command.return': 'Return many cases',
  'choose': 'Choose',
  'choose.item': 'Choose: {{title}}',
  'choose.all': 'Choose all',
  'chosen': '{{count}} chosen',
  'approve': 'Approve what is chosen',
  'return': 'Return what is chosen',
  'approve.title': 'Approve {{count}} items?',
  'approve.body': 'Each is judged by itself, in the version shown; what cannot be approved says why and changes nothing for the others.',
  'return.title': 'Return {{count}} items?',
  'return.body': 'They go back to their writers, all for one reason.',
  'result': 'Result: {{ok}} done, {{refused}} refused.',
  'result.title': 'Result of each',
  'result.ok': 'Done: {{state}}',
  'network': 'The server cannot be reached. Check the network and try again.',
};
