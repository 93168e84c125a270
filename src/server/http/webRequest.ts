import type { Request as NodeRequest, Response as NodeResponse } from 'express';

import { NETWORK_HEADER, networkOf } from '../../../plugins/accounts';

/** They describe one connection, not the message; `host`, and from which network it came, is ours to say. */
const LEFT_OUT = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'host', 'x-forwarded-host', 'expect', NETWORK_HEADER]);

const headersOf = (req: NodeRequest) => {
  const headers = new Headers();
  for (let i = 0; i + 1 < req.rawHeaders.length; i += 2) {
    const name = (req.rawHeaders[i] ?? '').toLowerCase();
    if (!LEFT_OUT.has(name)) headers.append(name, req.rawHeaders[i + 1] ?? '');
  }
  return headers;
};

/**
 * The request as Payload wants it. Its address begins with the configured one, never with the Host header,
 * so that no link can be made to point elsewhere. It is aborted when the client goes away.
 */
export const webRequest = (
  req: NodeRequest,
  res: NodeResponse,
  publicUrl: string,
  body: ReadableStream<Uint8Array> | Buffer | undefined,
): Request => {
  const abort = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) abort.abort();
  });
  const headers = headersOf(req);
  headers.set('host', new URL(publicUrl).host);
  headers.set(NETWORK_HEADER, networkOf(req.ip ?? ''));
  const hasBody = body !== undefined && req.method !== 'GET' && req.method !== 'HEAD';
  return new Request(`${publicUrl}${req.originalUrl}`, {
    method: req.method === 'HEAD' ? 'GET' : req.method,
    headers,
    signal: abort.signal,
    // `duplex` is obligatory for streams and missing in the DOM's types.
    ...(hasBody ? { body: body as BodyInit, duplex: 'half' } : {}),
  } as RequestInit);
};
