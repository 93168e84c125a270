import type { Config, Payload, PayloadRequest } from 'payload';

/** A proposed version beside what would hold without it, both of the rule's own type. `present` is undefined where nothing holds then. */
export type RuleChange = { key: string; from: Date; /** First instant no longer. */ to: Date | null; proposed: unknown; present: unknown };

/** Whom a change touches: how many of what, in the reader's language; a few of them by name. */
export type Impact = { words: string; count: number; sample?: string[] };

/** How a room counts whom a change of these rules touches: by set-based SQL, nothing is written. */
export type ImpactOf = { keys: readonly string[]; count(req: PayloadRequest, change: RuleChange): Promise<Impact[]> };

const KEY = 'ruleImpacts';
const of = (custom: Record<string, unknown> | undefined): ImpactOf[] => (custom?.[KEY] ?? []) as ImpactOf[];

/** A new configuration whose register also asks this room before a change of these rules. */
export const contributeImpact = (config: Config, impact: ImpactOf): Config => ({ ...config, custom: { ...config.custom, [KEY]: [...of(config.custom), impact] } });

/** Every room that computes through this rule and can say whom a change touches. */
export const impactsOn = (payload: Payload, key: string): ImpactOf[] => of(payload.config.custom).filter(({ keys }) => keys.includes(key));
