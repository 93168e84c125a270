import { levelOf } from './levelOf';
import type { Level } from './types';

/** Names under which programs send a level, in whatever spelling: "doMat", "secrecy_level", "classification". */
const NAME = /^(do_?mat|muc_?(do_?)?mat|cap_?(do_?)?mat|secrecy(_?level)?|secret|is_?secret|classification|security_?(level|classification))$/i;
const FOREIGN: Readonly<Record<string, Level>> = { secret: 'secret', confidential: 'secret', topsecret: 'top-secret', highsecret: 'high-secret', toimat: 'high-secret', tuyetmat: 'top-secret', mat: 'secret', c: 'secret', b: 'high-secret', a: 'top-secret' };

const plainName = (name: string): string => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[đĐ]/g, 'd').replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[\s-]+/g, '_');

const levelIn = (value: unknown): Level | undefined => {
  if (value === true) return 'secret';
  if (typeof value !== 'string') return undefined;
  const letters = value.replace(/[^\p{L}]+/gu, '');
  return levelOf(letters)?.level ?? FOREIGN[letters.toLowerCase()];
};

/** The level that data declares about itself, if it does. No such field is offered; who sends one all the same is taken at their word. */
export const declaredLevel = (data: Record<string, unknown>): Level | undefined => {
  for (const [name, value] of Object.entries(data)) {
    const level = NAME.test(plainName(name)) ? levelIn(value) : undefined;
    if (level) return level;
  }
  return undefined;
};
