import type { Answer, Client } from '../support/client';
import type { City, Place } from '../support/city';
import type { House } from '../support/house';

/** By a decision of that day, in force from that day. The fixture city stands since 1/7/2025. */
export const decided = (from: string, decisionNumber = '15-QĐ/KT') => ({ decisionNumber, decisionDate: from, from });

/** One shape, one place: what a test asks of the tree. */
export type Node = { id: string; name: string; members: number | null; hasChildren: boolean };

export const childrenOf = async (client: Client, id: string, asOf?: string): Promise<Node[]> => {
  const { status, body } = await client.get(`/api/organizations/${id}/children${asOf ? `?asOf=${asOf}` : ''}`);
  if (status !== 200) throw new Error(`children answered ${status}: ${JSON.stringify(body)}`);
  return body.children as Node[];
};

export const namesUnder = async (client: Client, id: string, asOf?: string): Promise<string[]> => (await childrenOf(client, id, asOf)).map(({ name }) => name);

/** `parent name / name` of every node of the tree of a day. */
export const treeOf = async (client: Client, asOf: string): Promise<string[]> => {
  const { body } = await client.get(`/api/organizations/tree?asOf=${asOf}`);
  const nodes = body.nodes as { id: string; parent: string | null; name: string }[];
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  return nodes.map(({ parent, name }) => `${parent ? names.get(parent) : ''} / ${name}`).sort();
};

export const codeOf = (answer: Answer): string | undefined => answer.body?.errors?.[0]?.data?.code as string | undefined;

export type Stored = { name: string; parent_id: string | null; path: string; valid_to: Date | null; merged_into_id: string | null; level: string; form: string };

export const stored = async (house: House, id: string): Promise<Stored> => {
  const [row] = await house.ownerSql<Stored>('select name, parent_id, path, valid_to, merged_into_id, level, form from organizations where id = $1', [id]);
  if (!row) throw new Error(`no organisation ${id}`);
  return row;
};

export const eventsOf = (house: House, organization: string): Promise<{ action: string; detail: Record<string, unknown>; actor_id: string | null }[]> =>
  house.ownerSql('select action, detail, actor_id from audit_events where organization_id = $1 order by at, id', [organization]);

/** Founds a cell by command and returns it as the fixtures name places. */
export const found = async (client: Client, parent: Place | { id: string }, name: string, from: string, more: object = {}): Promise<{ id: string }> => {
  const answer = await client.post('/api/organizations/create', { parent: parent.id, name, level: 'cell', ...decided(from), ...more });
  if (answer.status !== 200) throw new Error(`create answered ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as { id: string };
};

export type { City };
