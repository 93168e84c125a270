import type { z } from 'zod';
import type { Both, ValueWords } from './valueWords';

/** One kind of rule: its key, the type of its value, what it is called and how its value reads. */
export type RuleDefinition<S extends z.ZodType = z.ZodType> = {
  /** Stable; `<area>.<what>`. */
  key: string;
  schema: S;
  name: Both;
  /** Unit of the value: "giờ", "phút"; empty where it has none. */
  unit: string;
  /** The value as people read it, in Vietnamese: "3 giờ". */
  show(value: z.output<S>): string;
  /** Beside which other rules people look for it. @default "other rules" */
  area?: Both;
  /** How the value is asked for where people enter it. */
  words?: ValueWords;
  /**
   * Whom a change touches and from when on, in one sentence, where no room counts it (`contributeImpact`). Every rule has the one or the other: who confirms a change
   * knows before it takes effect (tests/firstContent).
   */
  touches?: Both;
};

/** Declares a rule; the room that computes through it contributes it (`contributeRules`). */
export const defineRule = <S extends z.ZodType>(definition: RuleDefinition<S>): RuleDefinition<S> => definition;

// A registry holds rules of every type; inside it the value is opaque.
export type AnyRule = RuleDefinition;
