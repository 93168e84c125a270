import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "group_members" ADD COLUMN "decision_number" varchar;
  ALTER TABLE "group_members" ADD COLUMN "decision_date" timestamp(3) with time zone;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "group_members" DROP COLUMN "decision_number";
  ALTER TABLE "group_members" DROP COLUMN "decision_date";`)
}
