import { endsBinding, type Stage } from '../../domain/definition';

type Written = { key: string; name: string; note: string; stages: readonly Pick<Stage, 'name' | 'binding'>[] };

/**
 * What a version lacks before it is sent: box → word. An advisory last stage is told at its own box (`last`): on the way, while
 * stages are moved about, it may well stand there.
 */
export const missingIn = ({ key, name, note, stages }: Written): Record<string, 'page.needed' | 'stages.last-advisory'> => ({
  ...(key.trim() ? {} : { key: 'page.needed' }),
  ...(name.trim() ? {} : { name: 'page.needed' }),
  ...(note.trim().length >= 5 ? {} : { note: 'page.needed' }),
  ...Object.fromEntries(stages.flatMap((stage, index) => (stage.name.trim() ? [] : [[`stage${index}`, 'page.needed' as const]]))),
  ...(endsBinding(stages) ? {} : { last: 'stages.last-advisory' }),
});
