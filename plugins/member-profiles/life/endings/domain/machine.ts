import type { Refused, Side } from '../../domain/sides';
import type { EndingKind, EndingState } from './kinds';

export const STEPS = ['decide', 'return', 'refuse', 'resubmit', 'withdraw', 'gone'] as const;
export type Step = (typeof STEPS)[number];

export type Standing = { kind: EndingKind; state: EndingState };

type Way = { from: readonly EndingState[]; to: EndingState; by: readonly Side[] };

/** The cell itself grants and ends an exemption; what makes somebody a member no more, or again, is decided above. */
const decides = (kind: EndingKind): readonly Side[] => (kind === 'exemption' || kind === 'resumption' ? ['cell', 'grassroots', 'authority'] : ['authority']);

/** Where a step leads from where, and who may take it. */
export const wayOf = ({ kind }: Standing, step: Step): Way => {
  switch (step) {
    case 'decide':
      return { from: ['proposed'], to: 'decided', by: decides(kind) };
    case 'refuse':
      return { from: ['proposed'], to: 'refused', by: decides(kind) };
    case 'return':
      return { from: ['proposed'], to: 'returned', by: ['grassroots', 'authority'] };
    case 'resubmit':
      return { from: ['returned'], to: 'proposed', by: ['cell', 'grassroots', 'authority'] };
    case 'withdraw':
      return { from: ['proposed', 'returned'], to: 'withdrawn', by: ['cell', 'grassroots', 'authority'] };
    case 'gone':
      return { from: ['proposed', 'returned'], to: 'withdrawn', by: ['register'] };
  }
};

/** The state after the step, or why it is not taken. Who may not, hears nothing of where it stands. */
export const take = (standing: Standing, step: Step, sides: readonly Side[]): { state: EndingState } | { refused: Refused } => {
  const { from, to, by } = wayOf(standing, step);
  if (!by.some((side) => sides.includes(side))) return { refused: 'forbidden' };
  return from.includes(standing.state) ? { state: to } : { refused: 'state' };
};

/** By somebody else than who proposed it, and never about themself. */
export const DECIDING: readonly Step[] = ['decide', 'refuse'];
