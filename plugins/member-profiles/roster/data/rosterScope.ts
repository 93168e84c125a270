import type { PayloadRequest } from 'payload';
import { fail, vietnamDay } from '../../../kernel';
import { heldOver, powerOf, type Power } from '../../../hierarchical-access';
import { ruleAt, rulesAt, type RuleUse } from '../../../rule-register';
import type { CountedFrom, Interrupted } from '../../badges/domain/partyAge';
import { MEMBER_READERS } from '../../collections/members';
import { BADGE_RULES, DOSSIER_RULES } from '../../rules';
import { neededPapers, type NeededPapers } from './dossierSql';
import { readPlace, type Place } from '../../warnings/data/scope';

export type RosterScope = { power: Power; place: Place | undefined; tops: readonly string[]; today: string; partyAge: { from: RuleUse<CountedFrom>; interruption: RuleUse<Interrupted> | undefined } | undefined; /** Codes of papers needed of everybody, and of official members besides. */ papers: NeededPapers };

/** Whose list it is: of one organisation, or of all in one's care; 404 and 403 as for the register itself. */
export const rosterScope = async (req: PayloadRequest, organization: string | undefined, now: Date): Promise<RosterScope> => {
  const power = await powerOf(req);
  const held = heldOver(power, MEMBER_READERS);
  const place = organization === undefined ? undefined : await readPlace(req, organization);
  if (!place && held.length === 0) throw fail(req, 'auth.forbidden');
  const { from, interruption } = await rulesAt(req, { from: BADGE_RULES.partyAgeFrom, interruption: BADGE_RULES.partyAgeInterruption }, now);
  return { power, place, tops: place ? [place.path] : held, today: vietnamDay(now), partyAge: from && { from, interruption }, papers: neededPapers(await ruleAt(req, DOSSIER_RULES.papers, now)) };
};
