import type { Payload } from 'payload';
import { isReader, publishedScope, rememberedPower, subtreeEnd, type PublishedScope } from '../../hierarchical-access';
import { anyOf, lexeme } from '../domain/tsquery';

export const scopeOf = async (payload: Payload, user: string): Promise<PublishedScope | undefined> => {
  const power = await rememberedPower(payload, user);
  return isReader(power) ? publishedScope(power) : undefined;
};

/** The four parameters of `mayRead`. */
export const scopeValues = ({ audiences, owners, tops }: PublishedScope): [readonly string[], readonly string[], readonly string[], string[]] => [audiences, owners, tops, tops.map(subtreeEnd)];

const audienceTerm = (id: string): string => `@a${id}`;

/** Terms that say for whom a unit is: how many there are tells how much of everything somebody reads. */
export const audienceTerms = ({ audiences }: PublishedScope): string[] => audiences.map(audienceTerm);

/**
 * The same scope as marks that units carry in the index, so that nothing of others is looked at; undefined for who oversees a
 * subtree, which is no mark. The statement asks `mayRead` all the same: this only spares work.
 */
export const scopeQuery = (scope: PublishedScope): string | undefined =>
  scope.tops.length > 0 ? undefined : anyOf([...audienceTerms(scope), ...scope.owners.map((id) => `@o${id}`)].map(lexeme));
