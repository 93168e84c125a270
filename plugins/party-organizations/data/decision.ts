import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { startOfVietnamDay, vietnamDay, type CommandContext } from '../../kernel';
import { organizationFail } from '../errors';
import type { Organization } from './organization';

/** Members of every structure command's input: by which decision, and from which day. */
export const decisionInput = {
  decisionNumber: z.string().trim().min(1).max(100),
  /** The day the decision was signed, `YYYY-MM-DD`. */
  decisionDate: z.iso.date(),
  /** The first day on which the change is in force, `YYYY-MM-DD` in Viet Nam; today at the latest. */
  from: z.iso.date(),
};

export type Decision = { decisionNumber: string; decisionDate: string; from: string };

/** `dd/MM/yyyy` of a `YYYY-MM-DD`. */
export const dayShown = (day: string): string => day.split('-').reverse().join('/');

/** Neither the decision nor its effect lies ahead of us. */
export const assertDecision = ({ req, now }: CommandContext, { decisionDate, from }: Decision): void => {
  const today = vietnamDay(now);
  if (from > today) throw organizationFail(req, 'organization.future', { today: dayShown(today) });
  if (decisionDate > today) throw organizationFail(req, 'organization.decision-future', { today: dayShown(today) });
};

/** The organisation stands, and its current period began on `from` at the latest. */
export const assertChangeable = (req: PayloadRequest, organization: Organization, from: string): void => {
  const { name, ended, periodSince } = organization;
  if (ended !== null) throw organizationFail(req, 'organization.ended', { name, day: dayShown(ended) });
  if (from < periodSince) throw organizationFail(req, 'organization.before-period', { name, day: dayShown(periodSince) });
};

/** Whoever is put under an organisation, is so at the earliest from the day that organisation was founded. */
export const assertParentThen = (req: PayloadRequest, parent: Organization, from: string): void => {
  if (parent.ended !== null) throw organizationFail(req, 'organization.ended', { name: parent.name, day: dayShown(parent.ended) });
  if (from < parent.since) throw organizationFail(req, 'organization.before-parent', { name: parent.name, day: dayShown(parent.since) });
};

/** The instant at which a day begins, as the database takes it. */
export const instantOf = (day: string): string => startOfVietnamDay(day).toISOString();
