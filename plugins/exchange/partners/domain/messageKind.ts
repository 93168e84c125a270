import type { MessageKind } from './exchangeFile';

export type Told = { kind: MessageKind; cell: string | null; digest: string };
type Seen = {
  /** The last that the partner was told of the member. */
  last: Told | undefined;
  /** Whether the member was in the partner's part before the change; counts where nothing was told yet. */
  wasInside: boolean;
  /** As it stands now; undefined: outside. */
  now: { cell: string; digest: string } | undefined;
};

/** What the partner is to be told of a member, or undefined where they know: told twice, it would be the same. */
export const messageKind = ({ last, wasInside, now }: Seen): MessageKind | undefined => {
  const knows = last ? last.kind !== 'left' : wasInside;
  if (!now) return knows ? 'left' : undefined;
  if (!knows) return 'joined';
  if (last && last.cell !== now.cell) return 'moved';
  return last?.digest === now.digest ? undefined : 'changed';
};
