import type { Endpoint, PayloadRequest } from 'payload';
import { fail } from '../errors/kernelErrors';
import { runCommand } from './runCommand';
import type { AnyCommand } from './types';

const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  if (req.method === 'GET') return {};
  // A command is told in JSON; of a form nothing would be left to read here.
  if (/^multipart\//i.test(req.headers.get('content-type') ?? '')) throw fail(req, 'input.not-json');
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

/** The REST door of a command. Path parameters win over the body: nobody addresses one case and decides another. */
export const commandEndpoint = (command: AnyCommand, path: string): Endpoint => ({
  method: command.rest.method,
  path,
  custom: { command: command.name },
  handler: async (req) => {
    const { collection: _collection, global: _global, ...params } = (req.routeParams ?? {}) as Record<string, unknown>;
    const search = command.rest.method === 'get' ? Object.fromEntries(req.searchParams ?? []) : {};
    const result = await runCommand(
      command,
      req,
      { ...search, ...(await bodyOf(req)), ...params },
      {
        idempotencyKey: req.headers.get('idempotency-key') ?? undefined,
        expectedHash: etagValue(req.headers.get('if-match')),
      },
    );
    return Response.json(result ?? null, { headers: { 'cache-control': 'private, no-store' } });
  },
});
