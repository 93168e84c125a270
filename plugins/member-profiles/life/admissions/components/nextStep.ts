import type { AdmissionEntry } from '../commands/desk';
import type { Step } from '../domain/machine';

export type PersonStep = Exclude<Step, 'gone'>;

export const isPersonStep = (step: Step): step is PersonStep => step !== 'gone';

/** What comes next, whoever's turn it is; undefined when it is closed. */
export const nextStep = ({ state, between, asked }: Pick<AdmissionEntry, 'state' | 'between' | 'asked'>): PersonStep | undefined => {
  switch (state) {
    case 'candidate':
      return 'certificate';
    case 'trained':
      return 'sponsors';
    case 'sponsored':
    case 'returned':
      return 'papers';
    case 'filed':
      return 'vote';
    case 'voted':
      return between ? 'propose' : 'admit';
    case 'proposed':
      return 'admit';
    case 'decided':
      return 'ceremony';
    case 'probation':
      return 'review';
    case 'reviewed':
      return asked ?? undefined;
    default:
      return undefined;
  }
};

/** It waits for this person: the next step is theirs, and its time has come. A probation that still runs waits for nobody. */
export const waitsForMe = (entry: AdmissionEntry, today: string): boolean => {
  const next = nextStep(entry);
  if (next === undefined || !entry.may.includes(next)) return false;
  return entry.state !== 'probation' || (entry.due !== null && entry.due <= today);
};
