import type { PayloadRequest } from 'payload';
import type { Route } from '../domain/route';
import { userNames } from '../engine/names';
import type { Person } from '../view/types';
import { principalOf } from './domain/standIn';
import { d } from './translations';

/** People of a route as they are named: a delegate with whom they stand in for. One statement, none where nobody stands in. */
export const inStead = async (req: PayloadRequest, people: readonly Person[], route: Route): Promise<Person[]> => {
  const principals = people.map(({ id }) => principalOf(route, id) ?? '');
  const asked = [...new Set(principals.filter((id) => id !== ''))];
  const names = await userNames(req, asked);
  return people.map((person, index) => {
    const name = names[asked.indexOf(principals[index] ?? '')];
    return name === undefined ? person : { id: person.id, name: d(req, 'on-behalf', { who: person.name, principal: name }) };
  });
};
