import { createLocalReq, type ServerProps, type TypedUser } from 'payload';
import { heldOver, powerOf } from '../../hierarchical-access';
import { REPORT_READERS } from '../reports/scope';
import { ReportLine } from './ReportLine';

/** The report's line in the navigation, for whoever may read one. */
export const ReportLink = async ({ payload, user }: ServerProps) => {
  if (!user) return null;
  const power = await powerOf(await createLocalReq({ user: user as TypedUser }, payload));
  return heldOver(power, REPORT_READERS).length > 0 ? <ReportLine /> : null;
};
