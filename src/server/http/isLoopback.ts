import type { Request } from 'express';

const LOOPBACK = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;

/**
 * Whether the request comes from this machine. One that a proxy of this machine passed on does not,
 * unless the proxy is trusted (TRUST_PROXY) and names a loopback address itself.
 */
export const isLoopback = (req: Request): boolean => {
  const trusts = Boolean(req.app.get('trust proxy'));
  const forwarded = req.headers['x-forwarded-for'] !== undefined || req.headers.forwarded !== undefined;
  return LOOPBACK.test(req.ip ?? '') && (trusts || !forwarded);
};
