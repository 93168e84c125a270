import { measured } from '../report/measured';
import type { Measurement } from '../report/Measurement';
import { explain, type Explained } from './explain';
import { get } from './requestsOf';
import type { Scenario } from './Scenario';
import type { Scene } from './Scene';

export type Plans = { measurements: Measurement[]; explained: (Explained & { scenario: string })[] };

/** The product's own statements of one request a scenario, by somebody it has not seen, explained as its role. */
export const measurePlans = async (scene: Scene, all: readonly Scenario[]): Promise<Plans> => {
  const explained: Plans['explained'] = [];
  for (const scenario of all) {
    const reading = scenario.askers === scene.askers.readers;
    const asker = reading ? scene.stranger : scenario.askers[0];
    const path = scenario.key === 'item' ? `/api/feed/news/${scene.stranger.item}` : scenario.path(0);
    const statements = await scene.product.record(() => get(scene.product, path, { authorization: `JWT ${asker?.token}` }));
    for (const each of await explain(scene.database.appUrl, statements)) explained.push({ ...each, scenario: scenario.key });
  }
  const wasteful = explained.filter(({ findings }) => findings.length > 0);
  return {
    explained,
    measurements: [measured('wasteful-scans.count.product', 'statements', wasteful.length), measured('explained.count.product', 'statements', explained.length)],
  };
};
