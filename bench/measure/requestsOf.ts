import type { Request } from 'autocannon';
import type { Scenario } from './Scenario';
import type { BenchServer } from './servers';

const AT_ONCE = 8;

/** An answer's status, text and ETag. */
export type Got = { status: number; text: string; etag: string | null };

export const get = async (server: BenchServer, path: string, headers: Record<string, string>): Promise<Got> => {
  const response = await fetch(`${server.url}${path}`, { headers });
  return { status: response.status, text: await response.text(), etag: response.headers.get('etag') };
};

/** The requests of a scenario for one server, and the status that answers them. */
export const requestsOf = async (scenario: Scenario, server: BenchServer): Promise<{ requests: Request[]; expect: number }> => {
  const plain = scenario.askers.map(({ token }, n) => ({ method: 'GET', path: scenario.path(n), headers: { authorization: `JWT ${token}` } as Record<string, string> }));
  if (!scenario.unchanged) return { requests: plain, expect: 200 };
  let next = 0;
  let tagged = 0;
  const work = async (): Promise<void> => {
    for (let request = plain[next++]; request; request = plain[next++]) {
      const { etag } = await get(server, request.path, request.headers);
      if (etag === null) continue;
      request.headers['if-none-match'] = etag;
      tagged += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  if (tagged !== 0 && tagged !== plain.length) throw new Error(`${server.name} gave an ETag to ${tagged} of ${plain.length}`);
  return { requests: plain, expect: tagged > 0 ? 304 : 200 };
};
