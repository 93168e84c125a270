import Ajv, { type ValidateFunction } from 'ajv/dist/2020';

type Json = { [name: string]: unknown };
export type Parameter = { name?: string; in?: string; required?: boolean; schema?: Json; $ref?: string };
export type Operation = { operationId: string; parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Json }> }; responses: Record<string, Json> };
type Document = { paths: Record<string, Record<string, Operation>>; components: Record<string, Json> };

const FORMATS: Record<string, RegExp | ((text: string) => boolean)> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  'date-time': (text) => /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text)),
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: (text) => URL.canParse(text),
};

/** A step of a JSON pointer. */
const step = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
const pointer = (...names: string[]): string => `api#/${names.map(step).join('/')}`;

export type Description = {
  operations: (Operation & { method: string; path: string })[];
  byId: (id: string) => (Operation & { method: string; path: string }) | undefined;
  /** What of an answer is not as described; undefined when all is. */
  misfit: (id: string, status: number, type: string | null, body: unknown) => string | undefined;
  /** Whether a body is one that the description calls good. */
  accepts: (id: string, body: unknown) => boolean;
};

/** The API's own description, to hold answers and inputs against. */
export const describedBy = (document: Document): Description => {
  const ajv = new Ajv({ strict: false, formats: FORMATS, logger: false });
  ajv.addSchema(document, 'api');
  const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })));
  const byId = new Map(operations.map((each) => [each.operationId, each]));
  const compiled = new Map<string, ValidateFunction>();
  const validator = (ref: string): ValidateFunction => {
    const made = compiled.get(ref) ?? ajv.compile({ $ref: ref });
    compiled.set(ref, made);
    return made;
  };
  const schemaOf = ({ path, method, responses }: Operation & { method: string; path: string }, status: number): string | undefined => {
    const response = responses[String(status)];
    if (response === undefined) return undefined;
    if (typeof response.$ref === 'string') return pointer('components', 'responses', response.$ref.split('/').at(-1) ?? '', 'content', 'application/json', 'schema');
    return pointer('paths', path, method, 'responses', String(status), 'content', 'application/json', 'schema');
  };
  const said = ({ errors }: ValidateFunction): string => (errors ?? []).slice(0, 2).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`).join('; ');
  return {
    operations,
    byId: (id) => byId.get(id),
    misfit: (id, status, type, body) => {
      const operation = byId.get(id);
      if (!operation) return 'is not described';
      if (status === 304 && '304' in operation.responses) return undefined;
      const ref = schemaOf(operation, status);
      if (ref === undefined) return `status ${status} is not described`;
      if (!type?.includes('json')) return `is ${type}, not JSON`;
      const check = validator(ref);
      return check(body) ? undefined : said(check);
    },
    accepts: (id, body) => {
      const operation = byId.get(id);
      if (!operation?.requestBody) return false;
      return validator(pointer('paths', operation.path, operation.method, 'requestBody', 'content', 'application/json', 'schema'))(body);
    },
  };
};
