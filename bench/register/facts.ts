import pg from 'pg';

/**
 * What lists and figures read of the members of a synthetic city: days, sex, schooling, and the status each has had since they came. Invented by
 * their number: one in forty has a namesake born on the same day, probation ends all through the year.
 */
export const insertFacts = async (superUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(`set work_mem = '256MB'; set session_replication_role = 'replica'; set synchronous_commit = off`);
    await client.query(`
      update members m set
        sex = (case when n % 3 = 0 then 'female' else 'male' end)::enum_members_sex,
        born_on = timestamptz '1940-01-01 00:00+07' + (n * 7919 % 22000) * interval '1 day',
        admitted_on = timestamptz '1962-01-01 00:00+07' + (n * 7919 % 22000) * interval '1 day',
        official_on = case when m.status = 'official' then timestamptz '1963-01-01 00:00+07' + (n * 7919 % 22000) * interval '1 day' end,
        ceremony_on = case when m.status = 'probationary' then date_trunc('day', now()) - (n % 400) * interval '1 day' end,
        qualification = (array['none', 'college', 'bachelor', 'master'])[(1 + n % 4)::int]::enum_members_qualification,
        political_theory = (array['elementary', 'intermediate', 'advanced'])[(1 + n % 3)::int]::enum_members_political_theory
      from (select id, row_number() over (order by id) as n from members) k where k.id = m.id`);
    await client.query(`insert into handbook.member_statuses (member_id, status, valid_from, recorded_at) select id, status::text, cell_since, cell_since from members`);
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
};
