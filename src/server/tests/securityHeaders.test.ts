import { describe, expect, it } from '@jest/globals';
import type { RequestHandler } from 'express';

import { securityHeaders } from '../http/securityHeaders';

const headersFor = (publicUrl: string, path = '/admin'): Record<string, string> => {
  const headers: Record<string, string> = {};
  const set = (name: string, value: string): void => void (headers[name.toLowerCase()] = value);
  const res = { locals: { nonce: 'n' }, set, setHeader: set, removeHeader: () => undefined };
  for (const step of securityHeaders(publicUrl)) void (step as unknown as (...args: unknown[]) => void)({ originalUrl: path, headers: {} } satisfies Partial<Parameters<RequestHandler>[0]>, res, () => undefined);
  return headers;
};

describe('HSTS', () => {
  it('holds for a year, with subdomains, under https', () => {
    expect(headersFor('https://sotay.example')['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  });

  it('is not said where there is no TLS: a browser would lock itself out', () => {
    expect(headersFor('http://localhost:3000')['strict-transport-security']).toBeUndefined();
  });
});

describe('the policy', () => {
  it('of pages runs only what carries the nonce, and lets no base or plug-in change what addresses mean', () => {
    expect(headersFor('http://localhost:3000')['content-security-policy']).toMatch(/script-src 'self' 'nonce-n' 'strict-dynamic';.*base-uri 'none';.*object-src 'none'/);
  });

  it('of the API lets nothing load, run or be framed', () => {
    expect(headersFor('http://localhost:3000', '/API/media/file/x.pdf')['content-security-policy']).toBe(`default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox`);
  });

  it('of the way back from the provider lets its page lead on, and still nothing load or run', () => {
    expect(headersFor('http://localhost:3000', '/api/users/oidc/callback?code=x')['content-security-policy']).toBe(`default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`);
  });
});
