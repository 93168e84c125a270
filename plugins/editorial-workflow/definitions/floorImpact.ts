import type { PayloadRequest } from 'payload';
import { createTranslator, query, sql } from '../../kernel';
import type { Impact, ImpactOf, RuleChange } from '../../rule-register';
import { en } from '../translations/rules.en';
import { vi } from '../translations/rules.vi';
import { FORMS, type Form } from './domain/forms';
import { FLOOR } from './floor';
import { fits } from './pathFor';
import { activeVersions, type Version } from './rows';

const t = createTranslator(vi, en);
const names = (versions: readonly Version[]): string[] => versions.map(({ name }) => name);

/** Organisations in force whose own choice for this form is one of these workflows. */
const choosing = async (req: PayloadRequest, form: Form, versions: readonly Version[]): Promise<number> => {
  if (versions.length === 0) return 0;
  const [row] = await query<{ n: number }>(
    req,
    sql`select count(distinct c.organization_id)::int as n from workflow_choices c join organizations o on o.id = c.organization_id
        where c.form = ${form} and c.valid_from <= now() and (c.valid_to is null or c.valid_to > now()) and (o.valid_to is null or o.valid_to > now())
          and c.definition_key in (${sql.join(versions.map(({ key }) => sql`${key}`), sql`, `)})`,
  );
  return row?.n ?? 0;
};

/** Workflows in force that another floor passes over, or lets in again, and the organisations that chose them; open cases keep the path they were submitted to. */
export const floorImpact: ImpactOf = {
  keys: [FLOOR.key],
  count: async (req, { proposed, present }: RuleChange): Promise<Impact[]> => {
    const after = FLOOR.schema.parse(proposed);
    const before = FLOOR.schema.safeParse(present).data ?? { committee: 1, cell: 1 };
    const versions = await activeVersions(req);
    const impacts: Impact[] = [];
    for (const form of FORMS) {
      const [now, then] = [versions.filter((each) => fits(each, form, before[form])), versions.filter((each) => fits(each, form, after[form]))];
      const [lost, back] = [now.filter((each) => !then.includes(each)), then.filter((each) => !now.includes(each))];
      impacts.push({ words: t(req, `impact.floor.${form}`), count: lost.length, sample: names(lost) }, { words: t(req, `impact.floor-choices.${form}`), count: await choosing(req, form, lost) });
      if (back.length > 0) impacts.push({ words: t(req, `impact.floor-back.${form}`), count: back.length, sample: names(back) });
    }
    return impacts;
  },
};
