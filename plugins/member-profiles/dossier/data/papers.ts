import type { PayloadRequest } from 'payload';
import { ruleAt, type RuleUse } from '../../../rule-register';
import { DOSSIER_RULES } from '../../rules';
import type { Paper } from '../domain/parts';
import { dossierFail } from '../errors';

/** The list of papers in force. @throws where nobody gave one */
export const papersAt = async (req: PayloadRequest, now: Date): Promise<RuleUse<Paper[]>> => {
  const rule = await ruleAt(req, DOSSIER_RULES.papers, now);
  if (!rule) throw dossierFail(req, 'dossier.no-list');
  return rule;
};

/** A paper of the list, with the year that fits it. @throws typed refusals */
export const requirePaper = async (req: PayloadRequest, code: string, year: number, now: Date): Promise<Paper> => {
  const paper = (await papersAt(req, now)).value.find((each) => each.code === code);
  if (!paper) throw dossierFail(req, 'dossier.paper');
  if ((paper.needed === 'yearly') !== (year !== 0)) throw dossierFail(req, 'dossier.year');
  return paper;
};
