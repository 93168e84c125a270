import type { Refused, Side } from '../../domain/sides';
import type { AdmissionState, Outcome } from './states';

/** Steps that people take, in the order of a life; and `gone`, which the register takes when the member leaves by another way. */
export const STEPS = [
  'certificate', 'sponsors', 'papers', 'vote', 'propose', 'admit', 'ceremony', 'review', 'confirm', 'extend', 'strike-off', 'return', 'refuse', 'withdraw', 'gone',
] as const;
export type Step = (typeof STEPS)[number];

/** What of an admission decides on its steps. */
export type Standing = {
  state: AdmissionState;
  /** A grassroots committee stands between the cell and the committee in charge: it proposes first. */
  between: boolean;
  /** What the cell's review asked for. */
  asked: Outcome | null;
};

/** What a step found: `complete`, all papers are there; `carried`, enough votes. */
export type Found = { complete?: boolean; carried?: boolean };

type Way = { from: Partial<Record<AdmissionState, AdmissionState>>; by: readonly Side[] };

const same = (...states: AdmissionState[]): Way['from'] => Object.fromEntries(states.map((state) => [state, state]));
const all = (to: AdmissionState, ...states: AdmissionState[]): Way['from'] => Object.fromEntries(states.map((state) => [state, to]));

/** Where a step leads from where, and who may take it. */
export const wayOf = ({ state, between, asked }: Standing, step: Step, { complete = true, carried = true }: Found = {}): Way => {
  const only = (outcome: Outcome, to: AdmissionState): Way['from'] => (asked === outcome ? { reviewed: to } : {});
  switch (step) {
    case 'certificate':
      return { from: { candidate: 'trained', ...same('trained', 'sponsored', 'filed', 'returned') }, by: ['cell'] };
    case 'sponsors':
      return { from: { trained: 'sponsored', ...same('sponsored', 'filed', 'returned') }, by: ['cell'] };
    case 'papers':
      return { from: complete ? all('filed', 'sponsored', 'filed', 'returned') : { ...all('sponsored', 'sponsored', 'filed'), ...same('returned') }, by: ['cell'] };
    case 'vote':
      return { from: { filed: carried ? 'voted' : 'refused' }, by: ['cell'] };
    case 'propose':
      return { from: between ? { voted: 'proposed' } : {}, by: ['grassroots', 'authority'] };
    case 'admit':
      return { from: between ? { proposed: 'decided' } : { voted: 'decided' }, by: ['authority'] };
    case 'refuse':
      return { from: all('refused', 'voted', 'proposed'), by: ['authority'] };
    case 'return':
      return { from: { voted: 'returned', proposed: 'returned', reviewed: 'probation' }, by: state === 'voted' ? ['grassroots', 'authority'] : ['authority'] };
    case 'ceremony':
      return { from: { decided: 'probation' }, by: ['cell'] };
    case 'review':
      return { from: { probation: 'reviewed' }, by: ['cell'] };
    case 'confirm':
      return { from: only('confirm', 'confirmed'), by: ['authority'] };
    case 'extend':
      return { from: only('extend', 'probation'), by: ['authority'] };
    case 'strike-off':
      return { from: only('strike-off', 'struck-off'), by: ['authority'] };
    case 'withdraw':
      // A decision is taken back by who made it.
      return { from: all('withdrawn', 'candidate', 'trained', 'sponsored', 'filed', 'returned', 'voted', 'proposed', 'decided'), by: state === 'decided' ? ['authority'] : ['cell'] };
    case 'gone':
      return { from: all('ended', 'probation', 'reviewed'), by: ['register'] };
  }
};

/** The state after the step, or why it is not taken. Who may not, hears nothing of where the admission stands. */
export const take = (standing: Standing, step: Step, sides: readonly Side[], found?: Found): { state: AdmissionState } | { refused: Refused } => {
  const { from, by } = wayOf(standing, step, found);
  if (!by.some((side) => sides.includes(side))) return { refused: 'forbidden' };
  const to = from[standing.state];
  return to ? { state: to } : { refused: 'state' };
};

/** Steps that decide what others brought: by somebody else than who brought it. */
export const DECIDING: readonly Step[] = ['admit', 'refuse', 'confirm', 'extend', 'strike-off'];
/** Steps that bring something to be decided. */
export const BRINGING: readonly Step[] = ['vote', 'propose', 'review'];
