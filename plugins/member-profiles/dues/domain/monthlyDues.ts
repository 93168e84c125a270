import { explain, type Explained, type UsedRule } from '../../../rule-register/pure';
import { shareOf, type Rounding } from './money';

export const KINDS = ['insured', 'pension', 'uninsured', 'pupil'] as const;
export type Kind = (typeof KINDS)[number];
export type Region = 'I' | 'II' | 'III' | 'IV';
export type Exemption = 'poor-household' | 'grave-illness';

/** By what a member's dues are counted. `base`: đồng a month, the wage base of the month before or the pension. */
export type Situation = {
  kind: Kind;
  base: number | null;
  region: Region | null;
  exemption: Exemption | null;
  /** Đồng a month in all that somebody gives of their own will, where that is more than the rule asks. */
  voluntary: number | null;
};

/** What else counts on the first day of the month: whole years of party age, whole months of age. Null: the record does not say. */
/** `interrupted`: a time outside the Party was taken into account. */
export type Person = { partyYears: number | null; interrupted: boolean; ageMonths: number | null; sex: 'male' | 'female' | null };

/** The rules of the month; undefined where none holds. */
export type DuesRules = {
  insured: UsedRule<number> | undefined;
  pension: UsedRule<number> | undefined;
  uninsured: UsedRule<{ under: number; over: number }> | undefined;
  pupil: UsedRule<number> | undefined;
  exempt: UsedRule<{ years: number; reasons: Exemption[] }> | undefined;
  rounding: UsedRule<Rounding> | undefined;
  minimumWage: UsedRule<Record<Region, number>> | undefined;
  retirementAge: UsedRule<{ male: number; female: number }> | undefined;
  /** Party age, which exempts. */
  partyAgeFrom: UsedRule<unknown> | undefined;
  partyAgeInterruption: UsedRule<unknown> | undefined;
  /** Undefined where no rule lets anybody pay more. */
  voluntary: UsedRule<unknown> | undefined;
};

/** Why nothing is owed, or of what the amount is a share. */
export type Ground = 'party-age' | Exemption | Kind;
/** `amount`: what is to be collected; `required`: what of it the rules ask. */
export type Dues = { amount: number; required: number; ground: Ground; share: number | null; base: number | null };

/** What must be known before the dues can be worked out. */
export type Missing = 'situation' | 'rule' | 'base' | 'region' | 'age';

type Required = Omit<Dues, 'required'>;

/** A member's dues of a month, in whole đồng, with the rules that made them; or what is missing. Nothing is guessed. */
export const monthlyDues = (situation: Situation | null, person: Person, rules: DuesRules): Explained<Dues> | Missing => {
  const asked = required(situation, person, rules);
  if (typeof asked === 'string') return asked;
  const { amount } = asked.value;
  const given = rules.voluntary && situation?.voluntary ? Math.max(amount, situation.voluntary) : amount;
  const { rules: more } = explain(null, given > amount ? rules.voluntary : undefined);
  return { value: { ...asked.value, amount: given, required: amount }, rules: [...asked.rules, ...more] };
};

const required = (situation: Situation | null, person: Person, rules: DuesRules): Explained<Required> | Missing => {
  const { exempt, rounding } = rules;
  if (!exempt || !rounding) return 'rule';
  if (person.partyYears !== null && person.partyYears >= exempt.value.years) return explain({ amount: 0, ground: 'party-age', share: null, base: null }, exempt, rules.partyAgeFrom, person.interrupted ? rules.partyAgeInterruption : undefined);
  if (!situation) return 'situation';
  const { kind, base, region, exemption } = situation;
  if (exemption !== null && exempt.value.reasons.includes(exemption)) return explain({ amount: 0, ground: exemption, share: null, base: null }, exempt);
  if (kind === 'pupil') return rules.pupil ? explain({ amount: rules.pupil.value, ground: kind, share: null, base: null }, rules.pupil) : 'rule';
  if (kind === 'uninsured') return ofMinimumWage(region, person, rules, rounding);
  const rate = rules[kind];
  if (!rate) return 'rule';
  if (base === null) return 'base';
  return explain({ amount: shareOf(base, rate.value, rounding.value), ground: kind, share: rate.value, base }, rate, rounding);
};

const ofMinimumWage = (region: Region | null, { ageMonths, sex }: Person, { uninsured, minimumWage, retirementAge }: DuesRules, rounding: UsedRule<Rounding>): Explained<Required> | Missing => {
  if (!uninsured || !minimumWage || !retirementAge) return 'rule';
  if (region === null) return 'region';
  if (ageMonths === null || sex === null) return 'age';
  const share = ageMonths >= retirementAge.value[sex] ? uninsured.value.over : uninsured.value.under;
  const base = minimumWage.value[region];
  return explain({ amount: shareOf(base, share, rounding.value), ground: 'uninsured', share, base }, uninsured, minimumWage, retirementAge, rounding);
};
