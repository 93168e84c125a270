import { oneLine } from './oneLine';

const MOST = 300;

/** `{{name}}` → the parameter, as one line; a missing one leaves nothing. What a parameter says is never filled again. */
export const fillTemplate = (template: string, params: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => (Object.hasOwn(params, name) ? oneLine(String(params[name]), MOST) : ''));
