import type { PayloadRequest } from 'payload';
import { z } from 'zod';
import { SITE_KINDS } from '../collections/sourceSites';
import { HOST, webUrl } from '../domain/addresses';
import { syndicationFail } from '../errors';

/** A site as it is named: its pages, where it lists them, further hosts (pictures often lie elsewhere), and what may be done with its texts. */
export const siteInput = {
  name: z.string().trim().min(1).max(200),
  homeUrl: z.string().trim().max(2000),
  kind: z.enum(SITE_KINDS),
  listUrl: z.string().trim().max(2000),
  hosts: z.array(z.string().trim().toLowerCase().regex(HOST)).max(20).default([]),
  licence: z.string().trim().min(1).max(300),
  terms: z.string().trim().max(2000).default(''),
  enabled: z.boolean().default(true),
  /** Null: looked at only when somebody asks. */
  pollMinutes: z.number().int().min(10).max(10_080).nullable().default(null),
};

type SiteInput = z.output<z.ZodObject<typeof siteInput>>;

/** As it is stored. @throws HandbookError where an address is none of the web */
export const siteData = (req: PayloadRequest, { homeUrl, listUrl, hosts, ...rest }: SiteInput): Record<string, unknown> => {
  const [home, list] = [webUrl(homeUrl), webUrl(listUrl)];
  if (!home || !list) throw syndicationFail(req, 'source.address', { address: home ? listUrl : homeUrl });
  return { ...rest, homeUrl: home.href, listUrl: list.href, hosts: [...new Set([home.host, list.host, ...hosts])].join(' ') };
};
