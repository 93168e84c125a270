import { vietnamDateTime } from '../../kernel/client';
import type { Restriction } from '../../member-profiles';
import type { Text } from './useText';

/** What followed of an upheld request to restrict, as lines of its card. */
export const restrictionLines = (text: Text, restriction: Restriction | null): [string, string][] => {
  if (!restriction) return [];
  const { since, scope, lifted } = restriction;
  return [
    [text('restrict.since'), vietnamDateTime(since)],
    [text('restrict.scope'), scope],
    ...(lifted ? [[text('restrict.lifted'), [vietnamDateTime(lifted.at), lifted.by].filter(Boolean).join(', ')] as [string, string], [text('restrict.lifted-why'), lifted.why] as [string, string]] : []),
  ];
};
