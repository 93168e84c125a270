import type { vi } from './vi';

export const en: { [K in keyof typeof vi]: string } = {
  'rule.area': 'Passwords',
  'rule.password': 'Length of passwords, and old ones',
  'rule.with': 'At least, with a second factor',
  'rule.without': 'At least, without a second factor',
  'rule.remembered': 'How many of the last passwords are barred',
  'rule.characters': 'characters',
  'rule.shown': 'from {{withSecondFactor}} characters with a second factor, from {{without}} without; the last {{remembered}} are barred',
};
