import type { Answer } from '../../support/client';
import type { Expect } from '../table/types';

type GraphqlError = { message?: string; extensions?: { statusCode?: number; data?: { code?: string } } };
type Errors = { errors?: (GraphqlError & { data?: { code?: string } })[]; message?: string };

/** A refusal by REST, or undefined when it was none. Payload's "no such route" is a door that is not there. */
export const restRefusal = ({ status, body }: Answer): Expect | undefined => {
  if (status < 400) return undefined;
  if (typeof (body as Errors | null)?.message === 'string' && /^(Route not found|Cannot )/.test((body as { message: string }).message)) return 'absent';
  return `deny-${status}` as Expect;
};

/** A refusal by GraphQL: the status of its first error; a field that the schema does not have is a door that is not there. */
export const graphqlRefusal = ({ status, body }: Answer): Expect | undefined => {
  const error = (body as Errors).errors?.[0];
  if (!error) return status < 400 ? undefined : (`deny-${status}` as Expect);
  if (/^Cannot query field|^Unknown (argument|type)/.test(error.message ?? '')) return 'absent';
  return `deny-${error.extensions?.statusCode ?? 500}` as Expect;
};

export const textOf = ({ body }: Answer): string => (typeof body === 'string' ? body : JSON.stringify(body));
