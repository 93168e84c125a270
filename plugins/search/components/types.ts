/** One find, as `GET /api/search` answers it. */
export type Find = {
  collection: string;
  id: string;
  /** '' for the whole item, else the section, or `tep-<medium>` for what stands in a file. */
  anchor: string;
  title: string;
  heading: string;
  type: string | null;
  publishedAt: string;
  issuedAt: string | null;
  owner: { id: string; name: string; shortName: string | null } | null;
  topic: { id: string; name: string } | null;
  /** HTML: text escaped, the words asked for in `mark`. */
  highlights: { title: string; heading: string; text: string };
};
export const FACETS = ['collection', 'type', 'topic', 'owner'] as const;
export type FacetName = (typeof FACETS)[number];
export type Facet = { value: string; name?: string; count: number };
export type Finds = { total: number; page: number; hasNextPage: boolean; docs: Find[]; facets: Record<FacetName, Facet[]> };

/** What the screen is told of each collection: the admin's page where one is read, and the select field of the facet "type". */
export type SearchScreenProps = { of: Record<string, { reading?: string; type?: string }> };
