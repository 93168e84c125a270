import type { CollectionBeforeValidateHook } from 'payload';
import { numberParts, readFields } from '../domain/number';

/**
 * Number and symbol are stored as they are written when right, whatever was typed: "5" and "nq/đu", or "5-nq/đu" in one box.
 * What is neither style stays as it is: older sheets have many.
 */
export const canonicalNumber: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data || (data.number === undefined && data.symbol === undefined)) return data;
  const stored = originalDoc as { number?: string; symbol?: string } | undefined;
  const own = (key: 'number' | 'symbol'): string => {
    const value: unknown = data[key] === undefined ? stored?.[key] : data[key];
    return typeof value === 'string' ? value : '';
  };
  const read = readFields(own('number'), own('symbol'));
  return read ? { ...data, ...numberParts(read) } : data;
};
