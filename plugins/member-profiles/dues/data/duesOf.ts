import type { Explained } from '../../../rule-register';
import { wholeMonths } from '../../domain/monthsAfter';
import { partyAge } from '../../badges/domain/partyAge';
import type { Month } from '../domain/arrears';
import { monthlyDues, type Dues, type Missing } from '../domain/monthlyDues';
import type { DatedSituation, DuesPerson } from './cellPeople';
import type { MonthRules } from './duesRules';

/** The situation that holds in a month. */
export const situationIn = ({ situations }: DuesPerson, month: Month): DatedSituation | null => situations.find(({ from }) => from <= month) ?? null;

/** A person's dues of a month, as everything stands on its first day. */
export const duesOf = (person: DuesPerson, month: Month, rules: MonthRules): Explained<Dues> | Missing => {
  const age = rules.partyAgeFrom && partyAge(person, month, { from: rules.partyAgeFrom, interruption: rules.partyAgeInterruption });
  return monthlyDues(situationIn(person, month), { partyYears: age?.value.years ?? null, interrupted: person.breaks.length > 0, ageMonths: person.bornOn === null ? null : wholeMonths(person.bornOn, month), sex: person.sex }, rules);
};
