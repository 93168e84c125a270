import type { Config, Payload } from 'payload';
import type { AnyRule } from './domain/ruleDefinition';

const KEY = 'ruleDefinitions';
const of = (custom: Record<string, unknown> | undefined): AnyRule[] => (custom?.[KEY] ?? []) as AnyRule[];

/** A new configuration whose register also knows these rules. Kept in `config.custom`, which never reaches a browser. */
export const contributeRules = (config: Config, rules: readonly AnyRule[]): Config => ({
  ...config,
  custom: { ...config.custom, [KEY]: [...of(config.custom), ...rules] },
});

/** Every kind of rule that some room computes through. */
export const ruleDefinitions = (payload: Payload): AnyRule[] => of(payload.config.custom);
