import type { House } from '../../support/house';

/**
 * Notes every row written in any table, in the writing transaction itself: "nothing changed" is then one look at a
 * counter, and a failure names the table. What is rolled back leaves no note. That a wrong
 * password or code is counted, and when a session or an account was last used, is no change.
 */
export const watchWrites = async (house: House): Promise<{ since: () => Promise<string[]> }> => {
  await house.ownerSql('create table handbook.matrix_writes (n bigserial, what text)');
  await house.ownerSql(`create function handbook.matrix_note() returns trigger language plpgsql security definer as $$
    begin insert into handbook.matrix_writes (what) values (tg_op || ' ' || tg_table_name); return null; end $$`);
  const tables = await house.ownerSql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'handbook') and tablename not in ('matrix_writes', 'sign_in_attempts', 'session_facts', 'account_uses')`,
  );
  for (const { name } of tables) {
    await house.ownerSql(`create trigger zz_matrix after insert or update or delete on ${name} for each row execute function handbook.matrix_note()`);
  }
  let seen = 0;
  return {
    since: async () => {
      const rows = await house.ownerSql<{ n: string; what: string }>('select n, what from handbook.matrix_writes where n > $1 order by n', [seen]);
      seen = Math.max(seen, ...rows.map(({ n }) => Number(n)));
      return [...new Set(rows.map(({ what }) => what))];
    },
  };
};
