import type { PayloadRequest } from 'payload';
import type { Route } from '../domain/route';
import { userNames } from '../engine/names';
import type { Person } from '../view/types';
import { principalOf } from './domain/standIn';
import { d } from './translations';

/** People of a route as they are named: a delegate with whom they stand in for. */
export const inStead = async (req: PayloadRequest, people: readonly Person[], route: Route): Promise<Person[]> => {
  const named: Person[] = [];
  for (const person of people) {
    const principal = principalOf(route, person.id);
    const [name] = principal ? await userNames(req, [principal]) : [];
    named.push(name ? { id: person.id, name: d(req, 'on-behalf', { who: person.name, principal: name }) } : person);
  }
  return named;
};
