import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ALTER COLUMN "deadline_kind" SET DATA TYPE "public"."enum_documents_deadline_kind" USING "deadline_kind"::"public"."enum_documents_deadline_kind";
  ALTER TABLE "documents" ALTER COLUMN "deadline_kind" SET DEFAULT 'none'::"public"."enum_documents_deadline_kind";
  ALTER TABLE "_documents_v" ALTER COLUMN "version_deadline_kind" SET DATA TYPE "public"."enum__documents_v_version_deadline_kind" USING "version_deadline_kind"::"public"."enum__documents_v_version_deadline_kind";
  ALTER TABLE "_documents_v" ALTER COLUMN "version_deadline_kind" SET DEFAULT 'none'::"public"."enum__documents_v_version_deadline_kind";
  ALTER TABLE "news" DROP COLUMN "deadline_kind";
  ALTER TABLE "_news_v" DROP COLUMN "version_deadline_kind";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents" ALTER COLUMN "deadline_kind" SET DATA TYPE varchar;
  ALTER TABLE "documents" ALTER COLUMN "deadline_kind" DROP DEFAULT;
  ALTER TABLE "_documents_v" ALTER COLUMN "version_deadline_kind" SET DATA TYPE varchar;
  ALTER TABLE "_documents_v" ALTER COLUMN "version_deadline_kind" DROP DEFAULT;
  ALTER TABLE "news" ADD COLUMN "deadline_kind" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_deadline_kind" varchar;`)
}
