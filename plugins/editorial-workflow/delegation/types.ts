import type { Person, Place } from '../view/types';

/** One delegation, or an absence where `delegate` is null; times ISO 8601 UTC. */
export type DelegationView = { id: string; principal: Person; delegate: Person | null; organization: Place; from: string; to: string; reason: string | null; inForce: boolean; mayEnd: boolean };

export type DelegationsView = {
  mine: DelegationView[];
  forMe: DelegationView[];
  administered: DelegationView[];
  /** Where this person decides, and who may be their delegate there. */
  choices: { organization: Place; people: Person[] }[];
};
