import type { PayloadRequest } from 'payload';
import { REGISTER_RULES } from '../../member-profiles';
import { needed } from '../../member-profiles/pure';
import { MEETING_RULES, ruleAt, rulesAt, type RuleUse } from '../../rule-register';
import { countedIn, countOf, rollOf, type Roll, type Summoned } from '../domain/count';
import { MAJORITIES, type MajorityKind } from '../domain/words';
import type { Opening, UsedRule } from './meetingRow';

const usedRule = (what: string, rule: RuleUse | undefined): UsedRule[] => (rule ? [{ what, id: rule.ruleId, key: rule.key, shown: rule.shown, source: rule.source, verified: rule.verified }] : []);

/** The count with what the rules of the day say of it: fewer official members than a cell needs make no valid meeting. */
export const openingOf = async (req: PayloadRequest, people: readonly Summoned[], at: Date): Promise<Opening> => {
  const [count, least] = [countOf(people), await ruleAt(req, REGISTER_RULES.leastOfficial, at)];
  return { count, valid: least ? count.officials >= least.value : null, rules: usedRule('least', least) };
};

export type Electorate = { roll: Roll; counted: number; rules: UsedRule[]; /** By kind of decision: the fewest that carry, and how the rule says it; null where no rule of the day does. */ needed: Record<MajorityKind, { least: number; shown: string } | null> };

/** Who counts for a vote on a day, and how many it takes; undefined while no rule says of whom. */
export const electorateOf = async (req: PayloadRequest, people: readonly Summoned[], at: Date): Promise<Electorate | undefined> => {
  const { denominator, voters, ...majorities } = await rulesAt(req, { denominator: MEETING_RULES.denominator, voters: MEETING_RULES.voters, ordinary: MEETING_RULES.ordinary, admission: MEETING_RULES.admission, confirmation: MEETING_RULES.confirmation, expulsion: MEETING_RULES.expulsion }, at);
  if (!denominator || !voters) return undefined;
  const roll = rollOf(people, { ...denominator.value, voters: voters.value });
  const counted = countedIn(roll);
  const of = (kind: MajorityKind): { least: number; shown: string } | null => {
    const rule = majorities[kind];
    return rule ? { least: needed(counted, rule.value), shown: rule.shown } : null;
  };
  return {
    roll, counted, rules: [...usedRule('denominator', denominator), ...usedRule('voters', voters), ...MAJORITIES.flatMap((kind) => usedRule(kind, majorities[kind]))],
    needed: { ordinary: of('ordinary'), admission: of('admission'), confirmation: of('confirmation'), expulsion: of('expulsion') },
  };
};
