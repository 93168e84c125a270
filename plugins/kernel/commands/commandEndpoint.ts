import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import { fail } from '../errors/kernelErrors';
import { etagOf, hasEtag } from '../reads/etag';
import { JSON_TYPE, readHeaders } from '../reads/readHeaders';
import { deprecationHeaders } from './deprecation';
import { runCommand } from './runCommand';
import type { AnyCommand } from './types';

const bodyOf = async (req: PayloadRequest, takesFile: boolean): Promise<Record<string, unknown>> => {
  if (req.method === 'GET') return {};
  if (/^multipart\//i.test(req.headers.get('content-type') ?? '')) {
    // A command is told in JSON; of a form nothing would be left to read here.
    if (!takesFile) throw fail(req, 'input.not-json');
    // Whoever is nobody has no file read. The server has read the form already; elsewhere Payload does.
    if (!req.user) throw fail(req, 'auth.required');
    await addDataAndFileToRequest(req);
    return (req.data as Record<string, unknown> | undefined) ?? {};
  }
  const text = (await req.text?.()) ?? '';
  if (text.trim() === '') return {};
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as Record<string, unknown>;
  } catch {
    throw fail(req, 'input.not-json');
  }
  throw fail(req, 'input.not-json');
};

/** `"abc"`, `W/"abc"` or `abc` → `abc`. */
const etagValue = (header: string | null): string | undefined => header?.replace(/^W\//, '').replace(/^"|"$/g, '') || undefined;

/** An answer that its asker may have already. */
const named = (req: PayloadRequest, result: unknown): Response => {
  const text = JSON.stringify(result ?? null);
  const etag = etagOf(text);
  const headers = readHeaders(etag);
  return hasEtag(req.headers.get('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : new Response(text, { headers: { ...headers, 'Content-Type': JSON_TYPE } });
};

/** The REST door of a command. Path parameters win over the body: nobody addresses one case and decides another. */
export const commandEndpoint = (command: AnyCommand, path: string): Endpoint => {
  const goes = command.deprecated && Object.entries(deprecationHeaders(command.deprecated));
  return {
    method: command.rest.method,
    path,
    custom: { command: command.name },
    handler: async (req) => {
      // On the request, so that a refusal carries them too.
      for (const [name, value] of goes ?? []) (req.responseHeaders ??= new Headers()).append(name, value);
      // Payload puts a collection's own slug there; only a path that asks for it means it.
      const { collection, global: _global, ...rest } = (req.routeParams ?? {}) as Record<string, unknown>;
      const params = command.rest.path.includes('/:collection') ? { ...rest, collection } : rest;
      const search = command.rest.method === 'get' ? Object.fromEntries(req.searchParams ?? []) : {};
      const result = await runCommand(
        command,
        req,
        { ...search, ...(await bodyOf(req, command.takesFile === true)), ...params },
        {
          idempotencyKey: req.headers.get('idempotency-key') ?? undefined,
          expectedHash: etagValue(req.headers.get('if-match')),
        },
      );
      if (command.etag) return named(req, result);
      return Response.json(result ?? null, { headers: { 'cache-control': 'private, no-store' } });
    },
  };
};
