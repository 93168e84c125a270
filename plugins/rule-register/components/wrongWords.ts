'use client';
import type { WrongBox } from '../domain/draft';
import type { ValueForm } from '../domain/valueForm';
import type { Text } from './useText';

const shown = (value: number, percent: boolean): string => String(percent ? Math.round(value * 100) : value).replace('.', ',');

/** What is wrong with a box, with the bounds of its number. */
export const wrongWords = (text: Text, form: ValueForm, code: WrongBox): string => {
  if (code !== 'number' || form.kind !== 'number') return text(`wrong.${code}`);
  const { least, most, percent, integer, aboveLeast, belowMost } = form;
  if (least === null || most === null) return text('wrong.number');
  const bounds = { least: shown(least, percent), most: shown(most, percent) };
  if (aboveLeast && belowMost) return text('wrong.number.strictly', bounds);
  // Above nought in whole numbers is from one.
  if (integer) return text('wrong.number.whole', aboveLeast ? { ...bounds, least: least + 1 } : bounds);
  return text(aboveLeast ? 'wrong.number.inside' : 'wrong.number.between', bounds);
};
