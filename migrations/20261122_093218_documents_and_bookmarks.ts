import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_documents_relations_kind" AS ENUM('amends', 'replaces', 'repeals', 'implements');
  CREATE TYPE "public"."enum__documents_v_version_relations_kind" AS ENUM('amends', 'replaces', 'repeals', 'implements');
  CREATE TABLE "documents_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_documents_relations_kind",
  	"document_id" uuid,
  	"other_title" varchar,
  	"part" varchar,
  	"from" timestamp(3) with time zone
  );
  
  CREATE TABLE "_documents_v_version_relations" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__documents_v_version_relations_kind",
  	"document_id" uuid,
  	"other_title" varchar,
  	"part" varchar,
  	"from" timestamp(3) with time zone,
  	"_uuid" varchar
  );
  
  ALTER TABLE "documents" ADD COLUMN "expires_on" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_expires_on" timestamp(3) with time zone;
  ALTER TABLE "documents_relations" ADD CONSTRAINT "documents_relations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_relations" ADD CONSTRAINT "documents_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_relations" ADD CONSTRAINT "_documents_v_version_relations_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_version_relations" ADD CONSTRAINT "_documents_v_version_relations_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "documents_relations_order_idx" ON "documents_relations" USING btree ("_order");
  CREATE INDEX "documents_relations_parent_id_idx" ON "documents_relations" USING btree ("_parent_id");
  CREATE INDEX "documents_relations_document_idx" ON "documents_relations" USING btree ("document_id");
  CREATE INDEX "_documents_v_version_relations_order_idx" ON "_documents_v_version_relations" USING btree ("_order");
  CREATE INDEX "_documents_v_version_relations_parent_id_idx" ON "_documents_v_version_relations" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_version_relations_document_idx" ON "_documents_v_version_relations" USING btree ("document_id");
  CREATE INDEX "documents_expires_on_idx" ON "documents" USING btree ("expires_on");
  CREATE INDEX "_documents_v_version_version_expires_on_idx" ON "_documents_v" USING btree ("version_expires_on");`)
  await runSqlFiles(db, ['170-documents.sql', '171-bookmarks.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "documents_relations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_documents_v_version_relations" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "documents_relations" CASCADE;
  DROP TABLE "_documents_v_version_relations" CASCADE;
  DROP INDEX "documents_expires_on_idx";
  DROP INDEX "_documents_v_version_version_expires_on_idx";
  ALTER TABLE "documents" DROP COLUMN "expires_on";
  ALTER TABLE "_documents_v" DROP COLUMN "version_expires_on";
  DROP TYPE "public"."enum_documents_relations_kind";
  DROP TYPE "public"."enum__documents_v_version_relations_kind";`)
}
