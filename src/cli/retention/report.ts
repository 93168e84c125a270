import type { Payload } from 'payload';

import { vietnamDateTime } from '../../../plugins/kernel';
import { countRetention, runRetention, type Ran } from '../../../plugins/personal-data';
import { print } from '../verify/print';
import { words } from './words';

type Options = { dryRun?: boolean; json?: boolean };

const lineOf = ({ name, rule, before, deleted }: Ran, dryRun: boolean): string =>
  rule === null || before === null ? words('no-rule', { name: name.vi }) : words(dryRun ? 'would' : 'did', { name: name.vi, length: rule, before: vietnamDateTime(before), count: deleted });

/** Counts what would go, or lets it go, category by category; each line when its category is done. */
export const retentionReport = async (payload: Payload, { dryRun = false, json = false }: Options): Promise<void> => {
  const say = (ran: Ran): void => print(json ? JSON.stringify({ category: ran.category, rule: ran.rule, before: ran.before, [dryRun ? 'wouldDelete' : 'deleted']: ran.deleted }) : lineOf(ran, dryRun));
  if (dryRun) for (const ran of await countRetention(payload)) say(ran);
  else await runRetention(payload, 'command-line', say);
};
