import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_documents_type" AS ENUM('constitution', 'law', 'decree', 'circular', 'NQ', 'QD', 'QyD', 'CT', 'KL', 'QC', 'TB', 'BC', 'KH', 'CTr', 'TTr', 'CV', 'BB', 'DA', 'PA', 'TT', 'HD', 'other');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_type" AS ENUM('constitution', 'law', 'decree', 'circular', 'NQ', 'QD', 'QyD', 'CT', 'KL', 'QC', 'TB', 'BC', 'KH', 'CTr', 'TTr', 'CV', 'BB', 'DA', 'PA', 'TT', 'HD', 'other');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum_organizations_level" AS ENUM('city', 'upper', 'grassroots', 'sectional', 'cell', 'group');
  CREATE TYPE "public"."enum_organizations_form" AS ENUM('committee', 'cell');
  CREATE TYPE "public"."enum_organizations_kind" AS ENUM('party', 'advisory', 'press', 'mass-organization', 'school');
  CREATE TYPE "public"."enum_organization_periods_change" AS ENUM('create', 'rename', 'move', 'merge', 'dissolve', 'correct');
  CREATE TYPE "public"."role" AS ENUM('system-admin', 'organization-admin', 'committee-secretary', 'cell-secretary', 'cell-deputy-secretary', 'contributor', 'editorial-reviewer', 'editorial-approver', 'summary-officer', 'clerk', 'feedback-officer');
  CREATE TYPE "public"."enum_members_status" AS ENUM('official', 'probationary', 'exempt', 'away', 'left');
  CREATE TYPE "public"."enum_approval_cases_state" AS ENUM('in-review', 'approved', 'scheduled', 'published', 'returned', 'recalled', 'dropped', 'replaced', 'withdrawn');
  CREATE TYPE "public"."enum_approval_decisions_decision" AS ENUM('approve', 'return');
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"summary" varchar,
  	"topic_id" uuid,
  	"hero_id" uuid,
  	"body" jsonb,
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
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_topic_id" uuid,
  	"version_hero_id" uuid,
  	"version_body" jsonb,
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
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"type" "enum_documents_type",
  	"number" varchar,
  	"symbol" varchar,
  	"issuer" varchar,
  	"date_issued" timestamp(3) with time zone,
  	"in_force" timestamp(3) with time zone,
  	"signer" varchar,
  	"summary" varchar,
  	"topic_id" uuid,
  	"sections" jsonb,
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
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_type" "enum__documents_v_version_type",
  	"version_number" varchar,
  	"version_symbol" varchar,
  	"version_issuer" varchar,
  	"version_date_issued" timestamp(3) with time zone,
  	"version_in_force" timestamp(3) with time zone,
  	"version_signer" varchar,
  	"version_summary" varchar,
  	"version_topic_id" uuid,
  	"version_sections" jsonb,
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
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "_documents_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"media_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"slug" varchar,
  	"body" jsonb,
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
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_body" jsonb,
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
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"latest" boolean,
  	"autosave" boolean
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"alt" varchar NOT NULL,
  	"caption" varchar,
  	"author" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"licence" varchar NOT NULL,
  	"original_name" varchar,
  	"sha256" varchar,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar,
  	"sizes_card_url" varchar,
  	"sizes_card_width" numeric,
  	"sizes_card_height" numeric,
  	"sizes_card_mime_type" varchar,
  	"sizes_card_filesize" numeric,
  	"sizes_card_filename" varchar,
  	"sizes_wide_url" varchar,
  	"sizes_wide_width" numeric,
  	"sizes_wide_height" numeric,
  	"sizes_wide_mime_type" varchar,
  	"sizes_wide_filesize" numeric,
  	"sizes_wide_filename" varchar
  );
  
  CREATE TABLE "topics" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"slug" varchar NOT NULL,
  	"description" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"display_name" varchar NOT NULL,
  	"home_id" uuid NOT NULL,
  	"home_path" varchar,
  	"disabled_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar,
  	"username" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar NOT NULL,
  	"parent_id" uuid,
  	"path" varchar,
  	"level" "enum_organizations_level" NOT NULL,
  	"form" "enum_organizations_form" NOT NULL,
  	"kind" "enum_organizations_kind" DEFAULT 'party' NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"merged_into_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "organization_periods" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"parent_id" uuid,
  	"code" varchar NOT NULL,
  	"name" varchar NOT NULL,
  	"short_name" varchar NOT NULL,
  	"level" "enum_organizations_level" NOT NULL,
  	"form" "enum_organizations_form" NOT NULL,
  	"kind" "enum_organizations_kind" NOT NULL,
  	"change" "enum_organization_periods_change" NOT NULL,
  	"merged_into_id" uuid,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"decision_number" varchar,
  	"decision_date" timestamp(3) with time zone,
  	"recorded_at" timestamp(3) with time zone NOT NULL,
  	"superseded_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mandates" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"user_id" uuid,
  	"group_id" uuid,
  	"role" "role" NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"decision_number" varchar NOT NULL,
  	"decision_date" timestamp(3) with time zone NOT NULL,
  	"granted_by_id" uuid,
  	"reason" varchar,
  	"replaces_id" uuid,
  	"recorded_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_members" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"group_id" uuid NOT NULL,
  	"user_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"recorded_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "members" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"full_name" varchar NOT NULL,
  	"cell_id" uuid NOT NULL,
  	"cell_path" varchar,
  	"cell_since" timestamp(3) with time zone NOT NULL,
  	"status" "enum_members_status" NOT NULL,
  	"user_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"member_id" uuid NOT NULL,
  	"cell_id" uuid NOT NULL,
  	"cell_path" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"recorded_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "audit_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"actor_id" uuid,
  	"action" varchar NOT NULL,
  	"collection" varchar,
  	"document_id" varchar,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"detail" jsonb,
  	"request_id" varchar
  );
  
  CREATE TABLE "workflow_definitions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"version" numeric NOT NULL,
  	"name" varchar NOT NULL,
  	"active" boolean DEFAULT true,
  	"is_default" boolean DEFAULT false,
  	"stages" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_cases" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"audience_id" uuid NOT NULL,
  	"definition_id" uuid NOT NULL,
  	"stages" jsonb NOT NULL,
  	"state" "enum_approval_cases_state" NOT NULL,
  	"stage" numeric DEFAULT 0 NOT NULL,
  	"deciding_organization_id" uuid,
  	"hash" varchar NOT NULL,
  	"base_hash" varchar,
  	"snapshot" jsonb NOT NULL,
  	"contributors" jsonb NOT NULL,
  	"note" varchar,
  	"submitted_by_id" uuid NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"claimed_by_id" uuid,
  	"claimed_at" timestamp(3) with time zone,
  	"approved_at" timestamp(3) with time zone,
  	"scheduled_for" timestamp(3) with time zone,
  	"scheduled_by_id" uuid,
  	"published_by_id" uuid,
  	"published_at" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"closed_by_id" uuid,
  	"reason" varchar,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "approval_decisions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"case_id" uuid NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"stage" numeric NOT NULL,
  	"decider_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"decision" "enum_approval_decisions_decision" NOT NULL,
  	"hash" varchar NOT NULL,
  	"reason" varchar,
  	"second_person_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "approval_overrides" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"case_id" uuid NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"stage" numeric NOT NULL,
  	"hash" varchar NOT NULL,
  	"reason" varchar NOT NULL,
  	"requested_by_id" uuid NOT NULL,
  	"requested_at" timestamp(3) with time zone NOT NULL,
  	"confirmed_by_id" uuid,
  	"confirmed_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "contributions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"user_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"closed_by_case" varchar
  );
  
  CREATE TABLE "media_uses" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"media_id" uuid NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"audience_id" uuid NOT NULL,
  	"audience_path" varchar
  );
  
  CREATE TABLE "tombstones" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"title" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"audience_id" uuid NOT NULL,
  	"audience_path" varchar,
  	"withdrawn_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "news" ADD CONSTRAINT "news_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_hero_id_media_id_fk" FOREIGN KEY ("hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_hero_id_media_id_fk" FOREIGN KEY ("version_hero_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_audience_id_organizations_id_fk" FOREIGN KEY ("version_audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_topic_id_topics_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_rels" ADD CONSTRAINT "documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_topic_id_topics_id_fk" FOREIGN KEY ("version_topic_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_audience_id_organizations_id_fk" FOREIGN KEY ("version_audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_rels" ADD CONSTRAINT "_documents_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_owner_id_organizations_id_fk" FOREIGN KEY ("version_owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_audience_id_organizations_id_fk" FOREIGN KEY ("version_audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media" ADD CONSTRAINT "media_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users" ADD CONSTRAINT "users_home_id_organizations_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_merged_into_id_organizations_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organization_periods" ADD CONSTRAINT "organization_periods_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organization_periods" ADD CONSTRAINT "organization_periods_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organization_periods" ADD CONSTRAINT "organization_periods_merged_into_id_organizations_id_fk" FOREIGN KEY ("merged_into_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mandates" ADD CONSTRAINT "mandates_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mandates" ADD CONSTRAINT "mandates_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mandates" ADD CONSTRAINT "mandates_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mandates" ADD CONSTRAINT "mandates_granted_by_id_users_id_fk" FOREIGN KEY ("granted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mandates" ADD CONSTRAINT "mandates_replaces_id_mandates_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."mandates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "groups" ADD CONSTRAINT "groups_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_members" ADD CONSTRAINT "group_members_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_cell_id_organizations_id_fk" FOREIGN KEY ("cell_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "members" ADD CONSTRAINT "members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_cell_id_organizations_id_fk" FOREIGN KEY ("cell_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_definition_id_workflow_definitions_id_fk" FOREIGN KEY ("definition_id") REFERENCES "public"."workflow_definitions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_deciding_organization_id_organizations_id_fk" FOREIGN KEY ("deciding_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_submitted_by_id_users_id_fk" FOREIGN KEY ("submitted_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_claimed_by_id_users_id_fk" FOREIGN KEY ("claimed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_scheduled_by_id_users_id_fk" FOREIGN KEY ("scheduled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_published_by_id_users_id_fk" FOREIGN KEY ("published_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_cases" ADD CONSTRAINT "approval_cases_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_case_id_approval_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_decider_id_users_id_fk" FOREIGN KEY ("decider_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_decisions" ADD CONSTRAINT "approval_decisions_second_person_id_users_id_fk" FOREIGN KEY ("second_person_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_overrides" ADD CONSTRAINT "approval_overrides_case_id_approval_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_overrides" ADD CONSTRAINT "approval_overrides_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_overrides" ADD CONSTRAINT "approval_overrides_requested_by_id_users_id_fk" FOREIGN KEY ("requested_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_overrides" ADD CONSTRAINT "approval_overrides_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "contributions" ADD CONSTRAINT "contributions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "media_uses" ADD CONSTRAINT "media_uses_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_audience_id_organizations_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "news_topic_idx" ON "news" USING btree ("topic_id");
  CREATE INDEX "news_hero_idx" ON "news" USING btree ("hero_id");
  CREATE INDEX "news_owner_idx" ON "news" USING btree ("owner_id");
  CREATE INDEX "news_audience_idx" ON "news" USING btree ("audience_id");
  CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_topic_idx" ON "_news_v" USING btree ("version_topic_id");
  CREATE INDEX "_news_v_version_version_hero_idx" ON "_news_v" USING btree ("version_hero_id");
  CREATE INDEX "_news_v_version_version_owner_idx" ON "_news_v" USING btree ("version_owner_id");
  CREATE INDEX "_news_v_version_version_audience_idx" ON "_news_v" USING btree ("version_audience_id");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "documents_date_issued_idx" ON "documents" USING btree ("date_issued");
  CREATE INDEX "documents_topic_idx" ON "documents" USING btree ("topic_id");
  CREATE INDEX "documents_owner_idx" ON "documents" USING btree ("owner_id");
  CREATE INDEX "documents_audience_idx" ON "documents" USING btree ("audience_id");
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE INDEX "documents_rels_order_idx" ON "documents_rels" USING btree ("order");
  CREATE INDEX "documents_rels_parent_idx" ON "documents_rels" USING btree ("parent_id");
  CREATE INDEX "documents_rels_path_idx" ON "documents_rels" USING btree ("path");
  CREATE INDEX "documents_rels_media_id_idx" ON "documents_rels" USING btree ("media_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_date_issued_idx" ON "_documents_v" USING btree ("version_date_issued");
  CREATE INDEX "_documents_v_version_version_topic_idx" ON "_documents_v" USING btree ("version_topic_id");
  CREATE INDEX "_documents_v_version_version_owner_idx" ON "_documents_v" USING btree ("version_owner_id");
  CREATE INDEX "_documents_v_version_version_audience_idx" ON "_documents_v" USING btree ("version_audience_id");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_autosave_idx" ON "_documents_v" USING btree ("autosave");
  CREATE INDEX "_documents_v_rels_order_idx" ON "_documents_v_rels" USING btree ("order");
  CREATE INDEX "_documents_v_rels_parent_idx" ON "_documents_v_rels" USING btree ("parent_id");
  CREATE INDEX "_documents_v_rels_path_idx" ON "_documents_v_rels" USING btree ("path");
  CREATE INDEX "_documents_v_rels_media_id_idx" ON "_documents_v_rels" USING btree ("media_id");
  CREATE INDEX "pages_slug_idx" ON "pages" USING btree ("slug");
  CREATE INDEX "pages_owner_idx" ON "pages" USING btree ("owner_id");
  CREATE INDEX "pages_audience_idx" ON "pages" USING btree ("audience_id");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v" USING btree ("version_slug");
  CREATE INDEX "_pages_v_version_version_owner_idx" ON "_pages_v" USING btree ("version_owner_id");
  CREATE INDEX "_pages_v_version_version_audience_idx" ON "_pages_v" USING btree ("version_audience_id");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "media_sha256_idx" ON "media" USING btree ("sha256");
  CREATE INDEX "media_owner_idx" ON "media" USING btree ("owner_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE INDEX "media_sizes_card_sizes_card_filename_idx" ON "media" USING btree ("sizes_card_filename");
  CREATE INDEX "media_sizes_wide_sizes_wide_filename_idx" ON "media" USING btree ("sizes_wide_filename");
  CREATE UNIQUE INDEX "topics_slug_idx" ON "topics" USING btree ("slug");
  CREATE INDEX "topics_updated_at_idx" ON "topics" USING btree ("updated_at");
  CREATE INDEX "topics_created_at_idx" ON "topics" USING btree ("created_at");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_home_idx" ON "users" USING btree ("home_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE UNIQUE INDEX "users_username_idx" ON "users" USING btree ("username");
  CREATE UNIQUE INDEX "organizations_code_idx" ON "organizations" USING btree ("code");
  CREATE INDEX "organizations_parent_idx" ON "organizations" USING btree ("parent_id");
  CREATE INDEX "organizations_merged_into_idx" ON "organizations" USING btree ("merged_into_id");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organization_periods_organization_idx" ON "organization_periods" USING btree ("organization_id");
  CREATE INDEX "organization_periods_parent_idx" ON "organization_periods" USING btree ("parent_id");
  CREATE INDEX "organization_periods_merged_into_idx" ON "organization_periods" USING btree ("merged_into_id");
  CREATE INDEX "organization_periods_valid_from_idx" ON "organization_periods" USING btree ("valid_from");
  CREATE INDEX "organization_periods_updated_at_idx" ON "organization_periods" USING btree ("updated_at");
  CREATE INDEX "organization_periods_created_at_idx" ON "organization_periods" USING btree ("created_at");
  CREATE INDEX "mandates_user_idx" ON "mandates" USING btree ("user_id");
  CREATE INDEX "mandates_group_idx" ON "mandates" USING btree ("group_id");
  CREATE INDEX "mandates_organization_idx" ON "mandates" USING btree ("organization_id");
  CREATE INDEX "mandates_granted_by_idx" ON "mandates" USING btree ("granted_by_id");
  CREATE INDEX "mandates_replaces_idx" ON "mandates" USING btree ("replaces_id");
  CREATE INDEX "mandates_updated_at_idx" ON "mandates" USING btree ("updated_at");
  CREATE INDEX "mandates_created_at_idx" ON "mandates" USING btree ("created_at");
  CREATE INDEX "groups_organization_idx" ON "groups" USING btree ("organization_id");
  CREATE INDEX "groups_updated_at_idx" ON "groups" USING btree ("updated_at");
  CREATE INDEX "groups_created_at_idx" ON "groups" USING btree ("created_at");
  CREATE INDEX "group_members_group_idx" ON "group_members" USING btree ("group_id");
  CREATE INDEX "group_members_user_idx" ON "group_members" USING btree ("user_id");
  CREATE INDEX "group_members_organization_idx" ON "group_members" USING btree ("organization_id");
  CREATE INDEX "group_members_updated_at_idx" ON "group_members" USING btree ("updated_at");
  CREATE INDEX "group_members_created_at_idx" ON "group_members" USING btree ("created_at");
  CREATE INDEX "members_cell_idx" ON "members" USING btree ("cell_id");
  CREATE UNIQUE INDEX "members_user_idx" ON "members" USING btree ("user_id");
  CREATE INDEX "members_updated_at_idx" ON "members" USING btree ("updated_at");
  CREATE INDEX "members_created_at_idx" ON "members" USING btree ("created_at");
  CREATE INDEX "memberships_member_idx" ON "memberships" USING btree ("member_id");
  CREATE INDEX "memberships_cell_idx" ON "memberships" USING btree ("cell_id");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE INDEX "audit_events_at_idx" ON "audit_events" USING btree ("at");
  CREATE INDEX "audit_events_actor_idx" ON "audit_events" USING btree ("actor_id");
  CREATE INDEX "audit_events_action_idx" ON "audit_events" USING btree ("action");
  CREATE INDEX "audit_events_document_id_idx" ON "audit_events" USING btree ("document_id");
  CREATE INDEX "audit_events_organization_idx" ON "audit_events" USING btree ("organization_id");
  CREATE INDEX "workflow_definitions_updated_at_idx" ON "workflow_definitions" USING btree ("updated_at");
  CREATE INDEX "workflow_definitions_created_at_idx" ON "workflow_definitions" USING btree ("created_at");
  CREATE UNIQUE INDEX "key_version_idx" ON "workflow_definitions" USING btree ("key","version");
  CREATE INDEX "approval_cases_collection_idx" ON "approval_cases" USING btree ("collection");
  CREATE INDEX "approval_cases_document_id_idx" ON "approval_cases" USING btree ("document_id");
  CREATE INDEX "approval_cases_owner_idx" ON "approval_cases" USING btree ("owner_id");
  CREATE INDEX "approval_cases_audience_idx" ON "approval_cases" USING btree ("audience_id");
  CREATE INDEX "approval_cases_definition_idx" ON "approval_cases" USING btree ("definition_id");
  CREATE INDEX "approval_cases_state_idx" ON "approval_cases" USING btree ("state");
  CREATE INDEX "approval_cases_deciding_organization_idx" ON "approval_cases" USING btree ("deciding_organization_id");
  CREATE INDEX "approval_cases_submitted_by_idx" ON "approval_cases" USING btree ("submitted_by_id");
  CREATE INDEX "approval_cases_submitted_at_idx" ON "approval_cases" USING btree ("submitted_at");
  CREATE INDEX "approval_cases_claimed_by_idx" ON "approval_cases" USING btree ("claimed_by_id");
  CREATE INDEX "approval_cases_scheduled_by_idx" ON "approval_cases" USING btree ("scheduled_by_id");
  CREATE INDEX "approval_cases_published_by_idx" ON "approval_cases" USING btree ("published_by_id");
  CREATE INDEX "approval_cases_closed_by_idx" ON "approval_cases" USING btree ("closed_by_id");
  CREATE INDEX "approval_cases_updated_at_idx" ON "approval_cases" USING btree ("updated_at");
  CREATE INDEX "approval_cases_created_at_idx" ON "approval_cases" USING btree ("created_at");
  CREATE INDEX "approval_decisions_case_idx" ON "approval_decisions" USING btree ("case_id");
  CREATE INDEX "approval_decisions_owner_idx" ON "approval_decisions" USING btree ("owner_id");
  CREATE INDEX "approval_decisions_decider_idx" ON "approval_decisions" USING btree ("decider_id");
  CREATE INDEX "approval_decisions_organization_idx" ON "approval_decisions" USING btree ("organization_id");
  CREATE INDEX "approval_decisions_second_person_idx" ON "approval_decisions" USING btree ("second_person_id");
  CREATE INDEX "approval_overrides_case_idx" ON "approval_overrides" USING btree ("case_id");
  CREATE INDEX "approval_overrides_owner_idx" ON "approval_overrides" USING btree ("owner_id");
  CREATE INDEX "approval_overrides_requested_by_idx" ON "approval_overrides" USING btree ("requested_by_id");
  CREATE INDEX "approval_overrides_confirmed_by_idx" ON "approval_overrides" USING btree ("confirmed_by_id");
  CREATE INDEX "contributions_user_idx" ON "contributions" USING btree ("user_id");
  CREATE INDEX "collection_documentId_idx" ON "contributions" USING btree ("collection","document_id");
  CREATE INDEX "media_uses_media_idx" ON "media_uses" USING btree ("media_id");
  CREATE INDEX "media_uses_document_id_idx" ON "media_uses" USING btree ("document_id");
  CREATE INDEX "media_uses_audience_idx" ON "media_uses" USING btree ("audience_id");
  CREATE INDEX "tombstones_document_id_idx" ON "tombstones" USING btree ("document_id");
  CREATE INDEX "tombstones_owner_idx" ON "tombstones" USING btree ("owner_id");
  CREATE INDEX "tombstones_audience_idx" ON "tombstones" USING btree ("audience_id");
  CREATE INDEX "tombstones_withdrawn_at_idx" ON "tombstones" USING btree ("withdrawn_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");`)
  await runSqlFiles(db, [
    '010-foundation.sql',
    '020-organizations-path.sql',
    '030-scopes.sql',
    '040-attach.sql',
    '045-power.sql',
    '046-accounts.sql',
    '050-organizations-history.sql',
    '060-audit-seals.sql',
    '070-publication.sql',
    '080-workflow-definitions.sql',
  ])
}

export async function down(): Promise<void> {
  throw new Error('the first migration is not taken back: drop the database instead')
}
