import { parseTypedTime } from '../../components/client/typedTime';
import { vietnamInstant } from '../../components/client/vietnamInstant';
import type { When } from '../../components/WhenFields';

/** The instant that was typed, or which part of it is wrong. */
export const instantOfWhen = ({ day, time }: When): { at: string } | { wrong: ('day' | 'time')[] } => {
  const hour = parseTypedTime(time);
  const at = vietnamInstant(`${day}T${hour ?? ''}`);
  if (at !== undefined) return { at };
  return { wrong: [...(vietnamInstant(`${day}T00:00`) === undefined ? (['day'] as const) : []), ...(hour ? [] : (['time'] as const))] };
};
