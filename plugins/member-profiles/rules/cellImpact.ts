import type { PayloadRequest } from 'payload';
import { query, sql } from '../../kernel';
import type { Impact, ImpactOf, RuleChange } from '../../rule-register';
import { REGISTER_RULES } from './registerRules';
import { ruleText } from './translations';

const SAMPLE = 5;

/** Cells in force that a changed least number of official members makes too small, or large enough. */
const count = async (req: PayloadRequest, { proposed, present }: RuleChange): Promise<Impact[]> => {
  const [after, before] = [REGISTER_RULES.leastOfficial.schema.parse(proposed), REGISTER_RULES.leastOfficial.schema.safeParse(present).data ?? 0];
  const rows = await query<{ name: string; n: number }>(
    req,
    sql`select o.name, (count(*) over ())::int as n from organizations o
        where o.form = 'cell' and (o.valid_to is null or o.valid_to > now())
          and (select count(*) from members m where m.cell_id = o.id and m.status = 'official') between ${Math.min(after, before)} and ${Math.max(after, before) - 1}
        order by o.path limit ${SAMPLE}`,
  );
  return [{ words: ruleText(req, 'impact.cells'), count: rows[0]?.n ?? 0, sample: rows.map(({ name }) => name) }];
};

export const cellImpact: ImpactOf = { keys: [REGISTER_RULES.leastOfficial.key], count };
