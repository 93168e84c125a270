import { z } from 'zod';
import { defineRule, type RuleDefinition } from '../domain/ruleDefinition';
import { both, shown, type DefinitionWord } from './words';

const area = both('area.meetings');
const COMPARES = ['at-least', 'more-than'] as const;
const VOTERS = ['official', 'probationary'] as const;
const OF = ['summoned', 'present'] as const;
const LESS = ['temporarily-away', 'exempt-absent'] as const;
const wordsOf = <K extends string>(values: readonly K[], prefix: string) => Object.fromEntries(values.map((value) => [value, both(`${prefix}.${value}` as DefinitionWord)]));

/** An exact fraction and whether it must be reached or passed: 13 of 20 are not 2/3, 10 of 20 are not more than 1/2. */
const fraction = z.object({ numerator: z.number().int().min(1).max(100), denominator: z.number().int().min(1).max(100), compare: z.enum(COMPARES) }).refine(({ numerator, denominator }) => numerator <= denominator);

/** Whose key has a sentence that says whom a change touches. */
type Touching = Extract<DefinitionWord, `touches.${string}`> extends `touches.${infer K}` ? Extract<K, DefinitionWord> : never;

const majority = (key: Touching): RuleDefinition<typeof fraction> =>
  defineRule({
    key, schema: fraction, unit: '', name: both(key), touches: both(`touches.${key}`), area,
    words: { parts: { numerator: { label: both('ask.numerator') }, denominator: { label: both('ask.denominator') }, compare: { label: both('ask.compare'), words: wordsOf(COMPARES, 'ask.compare') } } },
    show: ({ numerator, denominator, compare }) => shown(`shown.fraction.${compare}`, { numerator, denominator }),
  });

const every = (key: Touching) =>
  defineRule({ key, schema: z.number().int().min(1).max(12), unit: shown('unit.months'), name: both(key), touches: both(`touches.${key}`), area, show: (count: number) => shown('shown.months', { count }) });

/** The dated rules of cell meetings (RULES.md 5). */
export const MEETING_RULES = {
  regularEvery: every('meeting.regular-every'),
  thematicEvery: every('meeting.thematic-every'),
  voters: defineRule({
    key: 'meeting.voters', schema: z.array(z.enum(VOTERS)).min(1), unit: '', name: both('meeting.voters'), touches: both('touches.meeting.voters'), area,
    words: { each: { words: wordsOf(VOTERS, 'meeting.voters') } },
    show: (who) => who.map((one) => shown(`meeting.voters.${one}`)).join(', '),
  }),
  /** Of whom majorities are counted. An exempt member who attends and votes counts: only the absent ones may be left out. */
  denominator: defineRule({
    key: 'meeting.denominator', schema: z.object({ of: z.enum(OF), less: z.array(z.enum(LESS)) }), unit: '', name: both('meeting.denominator'), touches: both('touches.meeting.denominator'), area,
    words: { parts: { of: { label: both('meeting.denominator.of'), words: wordsOf(OF, 'meeting.denominator.of') }, less: { label: both('meeting.denominator.less'), each: { words: wordsOf(LESS, 'meeting.denominator.less') } } } },
    show: ({ of, less }) => shown('meeting.denominator.shown', {
      of: shown(`meeting.denominator.of.${of}`),
      less: less.length === 0 ? '' : shown('meeting.denominator.shown.less', { what: less.map((one) => shown(`meeting.denominator.less.${one}`)).join(', ') }),
    }),
  }),
  admission: majority('meeting.majority.admission'),
  confirmation: majority('meeting.majority.confirmation'),
  ordinary: majority('meeting.majority.ordinary'),
  expulsion: majority('meeting.majority.expulsion'),
} as const;
