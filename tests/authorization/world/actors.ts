import type { Place, Role } from '../table/types';

/** Organisations of the fixture city. `root-b`: the city writing for ward B alone. */
export const SITES = ['root', 'root-b', 'advisory', 'a', 'a1', 'a2', 'b', 'b1', 'office-cell'] as const;
export type Site = (typeof SITES)[number];

/** One person who tries every cell, and where they stand. */
export type Actor = { username: string | null; role: Role; at: Site };

export const ACTORS: readonly Actor[] = [
  { username: 'system', role: 'system-admin', at: 'root' },
  { username: 'city.admin', role: 'organization-admin', at: 'root' },
  { username: 'a.admin', role: 'organization-admin', at: 'a' },
  { username: 'a1.admin', role: 'organization-admin', at: 'a1' },
  { username: 'city.head', role: 'committee-secretary', at: 'root' },
  { username: 'a.head', role: 'committee-secretary', at: 'a' },
  { username: 'a.secretary', role: 'cell-secretary', at: 'a1' },
  { username: 'a.deputy', role: 'cell-deputy-secretary', at: 'a1' },
  { username: 'city.contributor', role: 'contributor', at: 'root' },
  { username: 'a.contributor', role: 'contributor', at: 'a' },
  { username: 'a1.contributor', role: 'contributor', at: 'a1' },
  { username: 'advisory.contributor', role: 'contributor', at: 'advisory' },
  { username: 'city.reviewer', role: 'editorial-reviewer', at: 'root' },
  { username: 'a.reviewer', role: 'editorial-reviewer', at: 'a' },
  { username: 'advisory.reviewer', role: 'editorial-reviewer', at: 'advisory' },
  { username: 'city.approver', role: 'editorial-approver', at: 'root' },
  { username: 'a.approver', role: 'editorial-approver', at: 'a' },
  { username: 'advisory.approver', role: 'editorial-approver', at: 'advisory' },
  { username: 'city.summary', role: 'summary-officer', at: 'root' },
  { username: 'a.summary', role: 'summary-officer', at: 'a' },
  { username: 'a.clerk', role: 'clerk', at: 'a' },
  { username: 'city.clerk', role: 'clerk', at: 'root' },
  { username: 'a.feedback', role: 'feedback-officer', at: 'a' },
  { username: 'a.member', role: 'member', at: 'a1' },
  { username: 'a.grouped', role: 'grouped-contributor', at: 'a' },
  { username: 'ended', role: 'ended', at: 'a' },
  { username: 'stranger', role: 'stranger', at: 'a' },
  { username: 'a.disabled', role: 'disabled', at: 'a' },
  { username: null, role: 'anonymous', at: 'a' },
];

type Seen = Partial<Record<Place, readonly Site[]>>;

/** What stands where, seen from each standing place. A thing on a site that is not named here is not tried by them. */
export const SEEN_FROM: Partial<Record<Site, Seen>> = {
  root: { near: ['root', 'root-b'], below: ['a', 'a1'], 'advisory-below': ['advisory'] },
  a: { near: ['a'], above: ['root'], 'above-aside': ['root-b'], advisory: ['advisory'], below: ['a1'], foreign: ['b', 'b1'] },
  a1: { near: ['a1'], above: ['a', 'root'], 'above-aside': ['root-b'], advisory: ['advisory'], sibling: ['a2'], foreign: ['b', 'b1'] },
  advisory: { near: ['advisory'], above: ['root'], 'above-aside': ['root-b'], foreign: ['a', 'a1'] },
};
