import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_approval_decisions_reason_kind" AS ENUM('facts', 'content', 'wording', 'format', 'sources', 'secrecy', 'late', 'other');
  ALTER TABLE "approval_decisions" ADD COLUMN "reason_kind" "enum_approval_decisions_reason_kind";`)
  await runSqlFiles(db, ['153-reports.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "approval_decisions" DROP COLUMN "reason_kind";
  DROP TYPE "public"."enum_approval_decisions_reason_kind";`)
}
