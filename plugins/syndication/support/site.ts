import type { PayloadRequest } from 'payload';
import { ADMINS, heldAt, holdsOver, powerOf, visibleOrganization, WRITERS, type Power } from '../../hierarchical-access';
import { fail, query, sql } from '../../kernel';

export type Site = { id: string; name: string; homeUrl: string; kind: 'feed' | 'page'; listUrl: string; hosts: string; licence: string; owner: string; ownerPath: string; enabled: boolean };
export type Place = { id: string; path: string };

/** Who keeps sites, topics and feeds of an organisation: its administration, its board's head, and those of any organisation above. */
export const KEEPERS = [...ADMINS, 'editorial-approver'] as const;
export const keeps = (power: Power, path: string): boolean => holdsOver(power, KEEPERS, path);
export const writesFor = (power: Power, place: Place): boolean => heldAt(power, WRITERS).includes(place.id) || holdsOver(power, ADMINS, place.path);

/** The organisation, of those this person sees or keeps; 404 for others. */
export const seenPlace = async (req: PayloadRequest, id: string): Promise<Place> => {
  const [place] = await query<Place>(req, sql`select id, path from organizations where id = ${id}::uuid and (valid_to is null or valid_to > now())`);
  const power = await powerOf(req);
  if (!place || !(visibleOrganization(power, place) || keeps(power, place.path))) throw fail(req, 'not-found');
  return place;
};

export const siteById = async (req: PayloadRequest, id: string): Promise<Site | undefined> => {
  const [site] = await query<Site>(
    req,
    sql`select id, name, home_url as "homeUrl", kind, list_url as "listUrl", hosts, licence, owner_id as owner, owner_path as "ownerPath", enabled from source_sites where id = ${id}::uuid`,
  );
  return site;
};

/** The site, for those who may read it (as the collection's access says); 404 for others. */
export const seenSite = async (req: PayloadRequest, id: string): Promise<Site> => {
  const site = await siteById(req, id);
  const power = await powerOf(req);
  const sees = site && ((heldAt(power, WRITERS).length > 0 && power.reach.includes(site.owner)) || keeps(power, site.ownerPath));
  if (!sees) throw fail(req, 'not-found');
  return site;
};
