import type { OrderRow } from '../clocks/orderRow';
import type { OrderView } from './types';

/** A withdrawal order as the panel shows it. */
export const orderView = ({ id, issuer, number, dateIssued, reason, urgent, receivedAt, dueAt, rules }: OrderRow): OrderView => ({
  id,
  issuer,
  number,
  dateIssued: new Date(dateIssued).toISOString(),
  reason,
  urgent,
  receivedAt: new Date(receivedAt).toISOString(),
  dueAt: new Date(dueAt).toISOString(),
  rules: rules.map(({ ruleId, name, shown, source, verified }) => ({ id: ruleId, name, shown, source, verified })),
});
