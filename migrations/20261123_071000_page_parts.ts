import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_pages_part" AS ENUM('about', 'tradition', 'leadership');
  CREATE TYPE "public"."enum__pages_v_version_part" AS ENUM('about', 'tradition', 'leadership');
  ALTER TABLE "pages" ADD COLUMN "part" "enum_pages_part";
  ALTER TABLE "_pages_v" ADD COLUMN "version_part" "enum__pages_v_version_part";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "pages" DROP COLUMN "part";
  ALTER TABLE "_pages_v" DROP COLUMN "version_part";
  DROP TYPE "public"."enum_pages_part";
  DROP TYPE "public"."enum__pages_v_version_part";`)
}
