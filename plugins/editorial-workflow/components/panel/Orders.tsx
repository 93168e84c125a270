'use client';
import { vietnamDate, vietnamDateTime } from '../../../kernel/client';
import type { OrderView } from '../../view/types';
import { remaining } from '../client/remaining';
import { Why } from '../../../rule-register/client';
import { useWords } from '../client/useWords';

/** What competent organs have ordered to come down and is still live. */
export const Orders = ({ orders, at }: { orders: OrderView[]; at: string }) => {
  const { s } = useWords();
  if (orders.length === 0) return null;
  return (
    <section className="hb-part">
      <h3>{s('order.title')}</h3>
      {orders.map((order) => (
        <div key={order.id} className="hb-standing hb-standing--bad">
          <p>{s(order.urgent ? 'order.urgent' : 'order.plain', { issuer: order.issuer, number: order.number, day: vietnamDate(order.dateIssued) })}</p>
          <p>{remaining(order.dueAt, new Date(at), s)} – {s('clock.due', { at: vietnamDateTime(order.dueAt) })}</p>
          <p className="hb-quote">{s('panel.history.reason', { reason: order.reason })}</p>
          {order.rules.map((rule) => <p key={rule.id} className="hb-quiet">{s('clock.rule', { name: rule.name, value: rule.shown })} {rule.source}{!rule.verified && ` (${s('clock.unverified')})`}</p>)}
          <Why of={order.number} rules={order.rules} />
        </div>
      ))}
    </section>
  );
};
