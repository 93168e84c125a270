'use client';
import { useId } from 'react';
import { DayField, InputField } from '../../hierarchical-access/client';
import { useWords } from './client/useWords';

export type OrderWords = { issuer: string; number: string; dateIssued: string; urgent: boolean };

/** By whose paper an item must come down: issuer, number, day, and whether it is urgent. */
export const OrderFields = ({ order, onChange }: { order: OrderWords; onChange: (order: OrderWords) => void }) => {
  const { s } = useWords();
  const urgent = useId();
  return (
    <>
      <InputField label={s('do.order.issuer')} required value={order.issuer} onChange={(issuer) => onChange({ ...order, issuer })} />
      <InputField label={s('do.order.number')} required value={order.number} onChange={(number) => onChange({ ...order, number })} />
      <DayField label={s('do.order.day')} required value={order.dateIssued} onChange={(dateIssued) => onChange({ ...order, dateIssued })} />
      <p>
        <input id={urgent} type="checkbox" checked={order.urgent} onChange={({ target }) => onChange({ ...order, urgent: target.checked })} />{' '}
        <label htmlFor={urgent}>{s('do.order.urgent')}</label>
      </p>
    </>
  );
};
