import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, heldOver, holdsOver, mayGrant, powerOf, type Power, type Role } from '../../../hierarchical-access';
import { fail, query, sql } from '../../../kernel';
import { mayChange } from '../../access';
import type { ReportKind, ReportState } from '../kinds';

export type Report = { id: string; organization: string; name: string; path: string; form: string; parent: string | null; kind: ReportKind; asked: Record<string, string>; state: ReportState; proposedBy: string };

const OVER: readonly Role[] = [...ADMINS, 'committee-secretary'];
const LEADERS: readonly Role[] = ['cell-secretary', 'cell-deputy-secretary'];

/** Whoever leads an organisation or answers for one above it reports its changes, and sees what was reported. */
export const mayReport = (power: Power, { id, path }: { id: string; path: string }): boolean => holdsOver(power, OVER, path) || heldAt(power, LEADERS).includes(id);

/** The level in charge: who could make the change by its own command. */
export const mayDecide = (power: Power, { kind, path, form }: Pick<Report, 'kind' | 'path' | 'form'>): boolean =>
  kind === 'secretary' ? mayGrant(power, { role: secretaryOf(form), path }) : mayChange(power, [path]);

export const secretaryOf = (form: string): Role => (form === 'cell' ? 'cell-secretary' : 'committee-secretary');

/** One report, held until the transaction ends, for whoever may see it; for others it is not there. */
export const seenReport = async (req: PayloadRequest, id: string): Promise<{ report: Report; power: Power }> => {
  const power = await powerOf(req);
  const [report] = await query<Report>(
    req,
    sql`select r.id, r.organization_id as organization, o.name, o.path, o.form, o.parent_id as parent, r.kind, r.asked, r.state, r.proposed_by as "proposedBy"
        from handbook.organization_reports r join organizations o on o.id = r.organization_id where r.id = ${id}::uuid for update of r`,
  );
  if (!report || !mayReport(power, { id: report.organization, path: report.path })) throw fail(req, 'not-found');
  return { report, power };
};

/** Tops of the subtrees whose reports this person sees, and the cells they lead. */
export const reportScope = (power: Power): { tops: string[]; cells: string[] } => ({ tops: heldOver(power, OVER), cells: heldAt(power, LEADERS) });
