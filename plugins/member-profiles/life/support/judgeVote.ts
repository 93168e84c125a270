import type { PayloadRequest } from 'payload';
import type { z } from 'zod';
import { MEETING_RULES, ruleAt, type RuleDefinition } from '../../../rule-register';
import { startOfVietnamDay } from '../../../kernel';
import { carried, countedOf, votesFault, type Majority } from '../domain/vote';
import { lifeFail } from '../errors';
import { notAfterToday } from './days';
import type { VoteInput } from './inputs';
import { used, type Used } from './used';

/** A vote as it is kept. `carried` is null while no rule says how many it takes. */
export type KeptVote = VoteInput & { counted: number; carried: boolean | null; needs: string | null };

/** A vote that can have been, judged by the majority of its day; with the rules that judged it. */
export const judgeVote = async (req: PayloadRequest, vote: VoteInput, majority: RuleDefinition<z.ZodType<Majority>>, now: Date): Promise<{ vote: KeptVote; rules: Used[] }> => {
  notAfterToday(req, vote.on, now);
  if (votesFault(vote)) throw lifeFail(req, 'life.votes', { counted: Math.max(0, countedOf(vote)) });
  const at = startOfVietnamDay(vote.on);
  const [rule, of] = [await ruleAt(req, majority, at), await ruleAt(req, MEETING_RULES.denominator, at)];
  return {
    vote: { ...vote, counted: countedOf(vote), carried: rule ? carried(vote, rule.value) : null, needs: rule?.shown ?? null },
    rules: [...used('majority', rule), ...used('counted', of)],
  };
};
