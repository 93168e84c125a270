import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_bulletins_kind" AS ENUM('internal', 'cell');
  CREATE TYPE "public"."enum_bulletins_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__bulletins_v_version_kind" AS ENUM('internal', 'cell');
  CREATE TYPE "public"."enum__bulletins_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_approval_cases_expiry_choice" AS ENUM('keep', 'none', 'at');
  CREATE TYPE "public"."enum_tombstones_kind" AS ENUM('withdrawn', 'expired');
  CREATE TYPE "public"."enum_publication_offers_state" AS ENUM('open', 'accepted', 'declined', 'taken-back');
  CREATE TYPE "public"."enum_source_sites_kind" AS ENUM('feed', 'page');
  ALTER TYPE "public"."enum_approval_cases_state" ADD VALUE 'superseded' BEFORE 'withdrawn';
  CREATE TABLE "bulletins_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"news_id" uuid,
  	"document_id" uuid,
  	"heading" varchar,
  	"text" varchar
  );
  
  CREATE TABLE "bulletins" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"kind" "enum_bulletins_kind",
  	"period" varchar,
  	"issue_number" numeric,
  	"introduction" varchar,
  	"author" varchar,
  	"source" varchar,
  	"licence" varchar,
  	"owner_id" uuid,
  	"owner_path" varchar,
  	"audience_id" uuid,
  	"audience_path" varchar,
  	"published_at" timestamp(3) with time zone,
  	"publication_approved_by_name" varchar,
  	"publication_approved_by_organ" varchar,
  	"publication_approved_at" timestamp(3) with time zone,
  	"publication_published_by_name" varchar,
  	"publication_published_by_organ" varchar,
  	"publication_case" varchar,
  	"publication_hash" varchar,
  	"origin_name" varchar,
  	"origin_organization_id" uuid,
  	"origin_document" varchar,
  	"origin_hash" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_bulletins_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_bulletins_v_version_items" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"news_id" uuid,
  	"document_id" uuid,
  	"heading" varchar,
  	"text" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_bulletins_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_kind" "enum__bulletins_v_version_kind",
  	"version_period" varchar,
  	"version_issue_number" numeric,
  	"version_introduction" varchar,
  	"version_author" varchar,
  	"version_source" varchar,
  	"version_licence" varchar,
  	"version_owner_id" uuid,
  	"version_owner_path" varchar,
  	"version_audience_id" uuid,
  	"version_audience_path" varchar,
  	"version_published_at" timestamp(3) with time zone,
  	"version_publication_approved_by_name" varchar,
  	"version_publication_approved_by_organ" varchar,
  	"version_publication_approved_at" timestamp(3) with time zone,
  	"version_publication_published_by_name" varchar,
  	"version_publication_published_by_organ" varchar,
  	"version_publication_case" varchar,
  	"version_publication_hash" varchar,
  	"version_origin_name" varchar,
  	"version_origin_organization_id" uuid,
  	"version_origin_document" varchar,
  	"version_origin_hash" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__bulletins_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "publication_offers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"case_id" uuid NOT NULL,
  	"hash" varchar NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"target_id" uuid NOT NULL,
  	"state" "enum_publication_offers_state" NOT NULL,
  	"note" varchar,
  	"offered_by_id" uuid NOT NULL,
  	"offered_at" timestamp(3) with time zone NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"closed_by_id" uuid,
  	"reason" varchar,
  	"made_document" varchar
  );
  
  CREATE TABLE "source_sites" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"home_url" varchar NOT NULL,
  	"kind" "enum_source_sites_kind" NOT NULL,
  	"list_url" varchar NOT NULL,
  	"hosts" varchar NOT NULL,
  	"licence" varchar NOT NULL,
  	"terms" varchar,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"enabled" boolean DEFAULT true NOT NULL,
  	"poll_minutes" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news" ADD COLUMN "origin_name" varchar;
  ALTER TABLE "news" ADD COLUMN "origin_organization_id" uuid;
  ALTER TABLE "news" ADD COLUMN "origin_document" varchar;
  ALTER TABLE "news" ADD COLUMN "origin_hash" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_origin_name" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_origin_organization_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_origin_document" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_origin_hash" varchar;
  ALTER TABLE "documents" ADD COLUMN "origin_name" varchar;
  ALTER TABLE "documents" ADD COLUMN "origin_organization_id" uuid;
  ALTER TABLE "documents" ADD COLUMN "origin_document" varchar;
  ALTER TABLE "documents" ADD COLUMN "origin_hash" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_origin_name" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_origin_organization_id" uuid;
  ALTER TABLE "_documents_v" ADD COLUMN "version_origin_document" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_origin_hash" varchar;
  ALTER TABLE "pages" ADD COLUMN "origin_name" varchar;
  ALTER TABLE "pages" ADD COLUMN "origin_organization_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "origin_document" varchar;
  ALTER TABLE "pages" ADD COLUMN "origin_hash" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_origin_name" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_origin_organization_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_origin_document" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_origin_hash" varchar;
  ALTER TABLE "topics" ADD COLUMN "owner_id" uuid;
  ALTER TABLE "topics" ADD COLUMN "owner_path" varchar;
  ALTER TABLE "topics" ADD COLUMN "parent_id" uuid;
  ALTER TABLE "topics" ADD COLUMN "retired_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "feed_opened_at" timestamp(3) with time zone;
  ALTER TABLE "approval_cases" ADD COLUMN "expires_at" timestamp(3) with time zone;
  ALTER TABLE "approval_cases" ADD COLUMN "expiry_set_by_id" uuid;
  ALTER TABLE "approval_cases" ADD COLUMN "expiry_choice" "enum_approval_cases_expiry_choice";
  ALTER TABLE "approval_cases" ADD COLUMN "superseded_by_id" uuid;
  ALTER TABLE "approval_decisions" ADD COLUMN "principal_id" uuid;
  ALTER TABLE "tombstones" ADD COLUMN "kind" "enum_tombstones_kind" DEFAULT 'withdrawn' NOT NULL;
  ALTER TABLE "bulletins_items" ADD CONSTRAINT "bulletins_items_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bulletins_items" ADD CONSTRAINT "bulletins_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bulletins_items" ADD CONSTRAINT "bulletins_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."bulletins"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "bulletins" ADD CONSTRAINT "bulletins_origin_organization_id_organizations_id_fk" FOREIGN KEY ("origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v_version_items" ADD CONSTRAINT "_bulletins_v_version_items_news_id_news_id_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v_version_items" ADD CONSTRAINT "_bulletins_v_version_items_document_id_documents_id_fk" FOREIGN KEY ("document_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v_version_items" ADD CONSTRAINT "_bulletins_v_version_items_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_bulletins_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_bulletins_v" ADD CONSTRAINT "_bulletins_v_parent_id_bulletins_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."bulletins"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v" ADD CONSTRAINT "_bulletins_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v" ADD CONSTRAINT "_bulletins_v_version_audience_id_organizations_id_fk" FOREIGN KEY ("version_audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_bulletins_v" ADD CONSTRAINT "_bulletins_v_version_origin_organization_id_organizations_id_fk" FOREIGN KEY ("version_origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_offers" ADD CONSTRAINT "publication_offers_case_id_approval_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_offers" ADD CONSTRAINT "publication_offers_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_offers" ADD CONSTRAINT "publication_offers_target_id_organizations_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_offers" ADD CONSTRAINT "publication_offers_offered_by_id_users_id_fk" FOREIGN KEY ("offered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "publication_offers" ADD CONSTRAINT "publication_offers_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "source_sites" ADD CONSTRAINT "source_sites_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "bulletins_items_order_idx" ON "bulletins_items" USING btree ("_order");
  CREATE INDEX "bulletins_items_parent_id_idx" ON "bulletins_items" USING btree ("_parent_id");
  CREATE INDEX "bulletins_items_news_idx" ON "bulletins_items" USING btree ("news_id");
  CREATE INDEX "bulletins_items_document_idx" ON "bulletins_items" USING btree ("document_id");
  CREATE INDEX "bulletins_owner_idx" ON "bulletins" USING btree ("owner_id");
  CREATE INDEX "bulletins_audience_idx" ON "bulletins" USING btree ("audience_id");
  CREATE INDEX "bulletins_origin_organization_idx" ON "bulletins" USING btree ("origin_organization_id");
  CREATE INDEX "bulletins_updated_at_idx" ON "bulletins" USING btree ("updated_at");
  CREATE INDEX "bulletins_created_at_idx" ON "bulletins" USING btree ("created_at");
  CREATE INDEX "bulletins__status_idx" ON "bulletins" USING btree ("_status");
  CREATE INDEX "_bulletins_v_version_items_order_idx" ON "_bulletins_v_version_items" USING btree ("_order");
  CREATE INDEX "_bulletins_v_version_items_parent_id_idx" ON "_bulletins_v_version_items" USING btree ("_parent_id");
  CREATE INDEX "_bulletins_v_version_items_news_idx" ON "_bulletins_v_version_items" USING btree ("news_id");
  CREATE INDEX "_bulletins_v_version_items_document_idx" ON "_bulletins_v_version_items" USING btree ("document_id");
  CREATE INDEX "_bulletins_v_parent_idx" ON "_bulletins_v" USING btree ("parent_id");
  CREATE INDEX "_bulletins_v_version_version_owner_idx" ON "_bulletins_v" USING btree ("version_owner_id");
  CREATE INDEX "_bulletins_v_version_version_audience_idx" ON "_bulletins_v" USING btree ("version_audience_id");
  CREATE INDEX "_bulletins_v_version_version_origin_organization_idx" ON "_bulletins_v" USING btree ("version_origin_organization_id");
  CREATE INDEX "_bulletins_v_version_version_updated_at_idx" ON "_bulletins_v" USING btree ("version_updated_at");
  CREATE INDEX "_bulletins_v_version_version_created_at_idx" ON "_bulletins_v" USING btree ("version_created_at");
  CREATE INDEX "_bulletins_v_version_version__status_idx" ON "_bulletins_v" USING btree ("version__status");
  CREATE INDEX "_bulletins_v_created_at_idx" ON "_bulletins_v" USING btree ("created_at");
  CREATE INDEX "_bulletins_v_updated_at_idx" ON "_bulletins_v" USING btree ("updated_at");
  CREATE INDEX "_bulletins_v_latest_idx" ON "_bulletins_v" USING btree ("latest");
  CREATE INDEX "_bulletins_v_autosave_idx" ON "_bulletins_v" USING btree ("autosave");
  CREATE INDEX "publication_offers_case_idx" ON "publication_offers" USING btree ("case_id");
  CREATE INDEX "publication_offers_document_id_idx" ON "publication_offers" USING btree ("document_id");
  CREATE INDEX "publication_offers_owner_idx" ON "publication_offers" USING btree ("owner_id");
  CREATE INDEX "publication_offers_target_idx" ON "publication_offers" USING btree ("target_id");
  CREATE INDEX "publication_offers_state_idx" ON "publication_offers" USING btree ("state");
  CREATE INDEX "publication_offers_offered_by_idx" ON "publication_offers" USING btree ("offered_by_id");
  CREATE INDEX "publication_offers_closed_by_idx" ON "publication_offers" USING btree ("closed_by_id");
  CREATE INDEX "source_sites_owner_idx" ON "source_sites" USING btree ("owner_id");
  CREATE INDEX "source_sites_updated_at_idx" ON "source_sites" USING btree ("updated_at");
  CREATE INDEX "source_sites_created_at_idx" ON "source_sites" USING btree ("created_at");
  ALTER TABLE "news" ADD CONSTRAINT "news_origin_organization_id_organizations_id_fk" FOREIGN KEY ("origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_origin_organization_id_organizations_id_fk" FOREIGN KEY ("version_origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_origin_organization_id_organizations_id_fk" FOREIGN KEY ("origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_origin_organization_id_organizations_id_fk" FOREIGN KEY ("version_origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_origin_organization_id_organizations_id_fk" FOREIGN KEY ("origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_origin_organization_id_organizations_id_fk" FOREIGN KEY ("version_origin_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "topics" ADD CONSTRAINT "topics_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_expiry_set_by_id_users_id_fk" FOREIGN KEY ("expiry_set_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_superseded_by_id_approval_cases_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_principal_id_users_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "news_origin_organization_idx" ON "news" USING btree ("origin_organization_id");
  CREATE INDEX "_news_v_version_version_origin_organization_idx" ON "_news_v" USING btree ("version_origin_organization_id");
  CREATE INDEX "documents_origin_organization_idx" ON "documents" USING btree ("origin_organization_id");
  CREATE INDEX "_documents_v_version_version_origin_organization_idx" ON "_documents_v" USING btree ("version_origin_organization_id");
  CREATE INDEX "pages_origin_organization_idx" ON "pages" USING btree ("origin_organization_id");
  CREATE INDEX "_pages_v_version_version_origin_organization_idx" ON "_pages_v" USING btree ("version_origin_organization_id");
  CREATE INDEX "topics_owner_idx" ON "topics" USING btree ("owner_id");
  CREATE INDEX "topics_parent_idx" ON "topics" USING btree ("parent_id");
  CREATE INDEX "approval_cases_expiry_set_by_idx" ON "approval_cases" USING btree ("expiry_set_by_id");
  CREATE INDEX "approval_cases_superseded_by_idx" ON "approval_cases" USING btree ("superseded_by_id");
  CREATE INDEX "approval_decisions_principal_idx" ON "approval_decisions" USING btree ("principal_id");`)
  await runSqlFiles(db, ['190-revisions.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "bulletins_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "bulletins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_bulletins_v_version_items" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_bulletins_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "publication_offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "source_sites" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "bulletins_items" CASCADE;
  DROP TABLE "bulletins" CASCADE;
  DROP TABLE "_bulletins_v_version_items" CASCADE;
  DROP TABLE "_bulletins_v" CASCADE;
  DROP TABLE "publication_offers" CASCADE;
  DROP TABLE "source_sites" CASCADE;
  ALTER TABLE "news" DROP CONSTRAINT "news_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "documents" DROP CONSTRAINT "documents_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "_documents_v" DROP CONSTRAINT "_documents_v_version_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_origin_organization_id_organizations_id_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT "topics_owner_id_organizations_id_fk";
  
  ALTER TABLE "topics" DROP CONSTRAINT "topics_parent_id_topics_id_fk";
  
  ALTER TABLE "approval_cases" DROP CONSTRAINT "approval_cases_expiry_set_by_id_users_id_fk";
  
  ALTER TABLE "approval_cases" DROP CONSTRAINT "approval_cases_superseded_by_id_approval_cases_id_fk";
  
  ALTER TABLE "approval_decisions" DROP CONSTRAINT "approval_decisions_principal_id_users_id_fk";
  
  ALTER TABLE "approval_cases" ALTER COLUMN "state" SET DATA TYPE text;
  DROP TYPE "public"."enum_approval_cases_state";
  CREATE TYPE "public"."enum_approval_cases_state" AS ENUM('in-review', 'approved', 'scheduled', 'published', 'returned', 'recalled', 'dropped', 'replaced', 'withdrawn');
  ALTER TABLE "approval_cases" ALTER COLUMN "state" SET DATA TYPE "public"."enum_approval_cases_state" USING "state"::"public"."enum_approval_cases_state";
  DROP INDEX "news_origin_organization_idx";
  DROP INDEX "_news_v_version_version_origin_organization_idx";
  DROP INDEX "documents_origin_organization_idx";
  DROP INDEX "_documents_v_version_version_origin_organization_idx";
  DROP INDEX "pages_origin_organization_idx";
  DROP INDEX "_pages_v_version_version_origin_organization_idx";
  DROP INDEX "topics_owner_idx";
  DROP INDEX "topics_parent_idx";
  DROP INDEX "approval_cases_expiry_set_by_idx";
  DROP INDEX "approval_cases_superseded_by_idx";
  DROP INDEX "approval_decisions_principal_idx";
  ALTER TABLE "news" DROP COLUMN "origin_name";
  ALTER TABLE "news" DROP COLUMN "origin_organization_id";
  ALTER TABLE "news" DROP COLUMN "origin_document";
  ALTER TABLE "news" DROP COLUMN "origin_hash";
  ALTER TABLE "_news_v" DROP COLUMN "version_origin_name";
  ALTER TABLE "_news_v" DROP COLUMN "version_origin_organization_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_origin_document";
  ALTER TABLE "_news_v" DROP COLUMN "version_origin_hash";
  ALTER TABLE "documents" DROP COLUMN "origin_name";
  ALTER TABLE "documents" DROP COLUMN "origin_organization_id";
  ALTER TABLE "documents" DROP COLUMN "origin_document";
  ALTER TABLE "documents" DROP COLUMN "origin_hash";
  ALTER TABLE "_documents_v" DROP COLUMN "version_origin_name";
  ALTER TABLE "_documents_v" DROP COLUMN "version_origin_organization_id";
  ALTER TABLE "_documents_v" DROP COLUMN "version_origin_document";
  ALTER TABLE "_documents_v" DROP COLUMN "version_origin_hash";
  ALTER TABLE "pages" DROP COLUMN "origin_name";
  ALTER TABLE "pages" DROP COLUMN "origin_organization_id";
  ALTER TABLE "pages" DROP COLUMN "origin_document";
  ALTER TABLE "pages" DROP COLUMN "origin_hash";
  ALTER TABLE "_pages_v" DROP COLUMN "version_origin_name";
  ALTER TABLE "_pages_v" DROP COLUMN "version_origin_organization_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_origin_document";
  ALTER TABLE "_pages_v" DROP COLUMN "version_origin_hash";
  ALTER TABLE "topics" DROP COLUMN "owner_id";
  ALTER TABLE "topics" DROP COLUMN "owner_path";
  ALTER TABLE "topics" DROP COLUMN "parent_id";
  ALTER TABLE "topics" DROP COLUMN "retired_at";
  ALTER TABLE "topics" DROP COLUMN "feed_opened_at";
  ALTER TABLE "approval_cases" DROP COLUMN "expires_at";
  ALTER TABLE "approval_cases" DROP COLUMN "expiry_set_by_id";
  ALTER TABLE "approval_cases" DROP COLUMN "expiry_choice";
  ALTER TABLE "approval_cases" DROP COLUMN "superseded_by_id";
  ALTER TABLE "approval_decisions" DROP COLUMN "principal_id";
  ALTER TABLE "tombstones" DROP COLUMN "kind";
  DROP TYPE "public"."enum_bulletins_kind";
  DROP TYPE "public"."enum_bulletins_status";
  DROP TYPE "public"."enum__bulletins_v_version_kind";
  DROP TYPE "public"."enum__bulletins_v_version_status";
  DROP TYPE "public"."enum_approval_cases_expiry_choice";
  DROP TYPE "public"."enum_tombstones_kind";
  DROP TYPE "public"."enum_publication_offers_state";
  DROP TYPE "public"."enum_source_sites_kind";`)
}
