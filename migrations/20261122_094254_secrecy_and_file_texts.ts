import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_media_secrecy_check" AS ENUM('clean', 'declared', 'confirmed', 'unknown');
  ALTER TABLE "media" ADD COLUMN "secrecy_check" "enum_media_secrecy_check" DEFAULT 'unknown' NOT NULL;
  CREATE INDEX "media_secrecy_check_idx" ON "media" USING btree ("secrecy_check");`)
  await runSqlFiles(db, ['140-secrecy.sql', '141-file-texts.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "media_secrecy_check_idx";
  ALTER TABLE "media" DROP COLUMN "secrecy_check";
  DROP TYPE "public"."enum_media_secrecy_check";`)
}
