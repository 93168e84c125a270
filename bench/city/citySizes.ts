/** How large a synthetic city is. */
export type CitySizes = {
  members: number;
  organizations: number;
  /** News, documents and pages together. */
  items: number;
  wards: number;
  grassroots: number;
  /** Committees between a grassroots one and its cells, under every third of them. */
  sectional: number;
  cells: number;
};

export type AskedSizes = { members: number; organizations?: number | undefined; items?: number | undefined };

const WARDS = 126;
const ORGANIZATIONS_PER_WARD = 155;
const GRASSROOTS_PER_WARD = 5;
const SECTIONAL_EACH_THIRD = 2;

/**
 * The city of SCALE.md (500,000 members, 20,000 organisations, 200,000 items) in any size: what is not asked for is in
 * its proportion. 126 wards at full size; smaller cities have fewer wards of the same kind, so that a member's chain of
 * organisations is as long and a ward as full in each.
 */
export const citySizes = ({ members, organizations = Math.round(members / 25), items = Math.round(members * 0.4) }: AskedSizes): CitySizes => {
  const wards = Math.min(WARDS, Math.max(1, Math.round(organizations / ORGANIZATIONS_PER_WARD)));
  const grassroots = wards * GRASSROOTS_PER_WARD;
  const sectional = Math.floor(grassroots / 3) * SECTIONAL_EACH_THIRD;
  const cells = Math.max(1, organizations - 1 - wards - grassroots - sectional);
  return { members, organizations: 1 + wards + grassroots + sectional + cells, items, wards, grassroots, sectional, cells };
};
