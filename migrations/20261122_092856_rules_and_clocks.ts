import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_news_origin" AS ENUM('own', 'copied');
  CREATE TYPE "public"."enum__news_v_version_origin" AS ENUM('own', 'copied');
  CREATE TYPE "public"."enum_documents_deadline_kind" AS ENUM('none', 'city-document', 'central-document', 'statistics');
  CREATE TYPE "public"."enum__documents_v_version_deadline_kind" AS ENUM('none', 'city-document', 'central-document', 'statistics');
  CREATE TYPE "public"."enum_rules_source_type" AS ENUM('regulation', 'law', 'decree', 'decision', 'notice', 'guidance', 'product');
  CREATE TYPE "public"."enum_rules_mark" AS ENUM('S', 'V', 'T', 'U');
  CREATE TYPE "public"."enum_rules_state" AS ENUM('proposed', 'confirmed', 'rejected', 'superseded');
  CREATE TYPE "public"."enum_calendar_days_kind" AS ENUM('holiday', 'substitute', 'worked');
  CREATE TYPE "public"."enum_calendar_days_holiday" AS ENUM('new-year', 'tet', 'hung-kings', 'reunification', 'labour', 'national-day', 'other');
  CREATE TYPE "public"."enum_calendar_days_mark" AS ENUM('S', 'V', 'T', 'U');
  CREATE TYPE "public"."enum_withdrawal_orders_state" AS ENUM('open', 'done', 'cancelled');
  CREATE TABLE "rules" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"value_shown" varchar NOT NULL,
  	"unit" varchar,
  	"source" varchar NOT NULL,
  	"source_type" "enum_rules_source_type" NOT NULL,
  	"source_number" varchar,
  	"source_date" timestamp(3) with time zone,
  	"source_article" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"mark" "enum_rules_mark" NOT NULL,
  	"note" varchar,
  	"state" "enum_rules_state" NOT NULL,
  	"key" varchar NOT NULL,
  	"value" jsonb NOT NULL,
  	"proposed_by_id" uuid,
  	"proposed_at" timestamp(3) with time zone NOT NULL,
  	"confirmed_by_id" uuid,
  	"confirmed_at" timestamp(3) with time zone,
  	"reason" varchar
  );
  
  CREATE TABLE "calendar_days" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"day" timestamp(3) with time zone NOT NULL,
  	"kind" "enum_calendar_days_kind" NOT NULL,
  	"holiday" "enum_calendar_days_holiday" NOT NULL,
  	"name" varchar NOT NULL,
  	"source" varchar NOT NULL,
  	"mark" "enum_calendar_days_mark" NOT NULL,
  	"recorded_by_id" uuid,
  	"recorded_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "withdrawal_orders" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar NOT NULL,
  	"case_id" uuid NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"issuer" varchar NOT NULL,
  	"number" varchar NOT NULL,
  	"date_issued" timestamp(3) with time zone NOT NULL,
  	"reason" varchar NOT NULL,
  	"urgent" boolean DEFAULT false,
  	"received_at" timestamp(3) with time zone NOT NULL,
  	"due_at" timestamp(3) with time zone NOT NULL,
  	"rules" jsonb NOT NULL,
  	"state" "enum_withdrawal_orders_state" NOT NULL,
  	"recorded_by_id" uuid NOT NULL,
  	"closed_at" timestamp(3) with time zone,
  	"closed_by_id" uuid,
  	"closing_reason" varchar
  );
  
  ALTER TABLE "news" ADD COLUMN "event_started_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "event_ended_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "origin" "enum_news_origin" DEFAULT 'own';
  ALTER TABLE "news" ADD COLUMN "deadline_kind" varchar;
  ALTER TABLE "news" ADD COLUMN "deadline_counted_from_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "deadline_due_at" timestamp(3) with time zone;
  ALTER TABLE "news" ADD COLUMN "deadline_rules" jsonb;
  ALTER TABLE "_news_v" ADD COLUMN "version_event_started_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_event_ended_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_origin" "enum__news_v_version_origin" DEFAULT 'own';
  ALTER TABLE "_news_v" ADD COLUMN "version_deadline_kind" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_deadline_counted_from_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_deadline_due_at" timestamp(3) with time zone;
  ALTER TABLE "_news_v" ADD COLUMN "version_deadline_rules" jsonb;
  ALTER TABLE "documents" ADD COLUMN "deadline_kind" varchar;
  ALTER TABLE "documents" ADD COLUMN "issued_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "received_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "period_end" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "deadline_counted_from_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "deadline_due_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "deadline_rules" jsonb;
  ALTER TABLE "_documents_v" ADD COLUMN "version_deadline_kind" varchar;
  ALTER TABLE "_documents_v" ADD COLUMN "version_issued_at" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_received_at" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_period_end" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_deadline_counted_from_at" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_deadline_due_at" timestamp(3) with time zone;
  ALTER TABLE "_documents_v" ADD COLUMN "version_deadline_rules" jsonb;
  ALTER TABLE "approval_cases" ADD COLUMN "due_kind" varchar;
  ALTER TABLE "approval_cases" ADD COLUMN "counted_from_at" timestamp(3) with time zone;
  ALTER TABLE "approval_cases" ADD COLUMN "due_at" timestamp(3) with time zone;
  ALTER TABLE "approval_cases" ADD COLUMN "due_rules" jsonb;
  ALTER TABLE "tombstones" ADD COLUMN "withdrawal_order_id" uuid;
  ALTER TABLE "rules" ADD CONSTRAINT "rules_proposed_by_id_users_id_fk" FOREIGN KEY ("proposed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rules" ADD CONSTRAINT "rules_confirmed_by_id_users_id_fk" FOREIGN KEY ("confirmed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_orders" ADD CONSTRAINT "withdrawal_orders_case_id_approval_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_orders" ADD CONSTRAINT "withdrawal_orders_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_orders" ADD CONSTRAINT "withdrawal_orders_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "withdrawal_orders" ADD CONSTRAINT "withdrawal_orders_closed_by_id_users_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "rules_state_idx" ON "rules" USING btree ("state");
  CREATE INDEX "rules_key_idx" ON "rules" USING btree ("key");
  CREATE INDEX "rules_proposed_by_idx" ON "rules" USING btree ("proposed_by_id");
  CREATE INDEX "rules_confirmed_by_idx" ON "rules" USING btree ("confirmed_by_id");
  CREATE UNIQUE INDEX "calendar_days_day_idx" ON "calendar_days" USING btree ("day");
  CREATE INDEX "calendar_days_recorded_by_idx" ON "calendar_days" USING btree ("recorded_by_id");
  CREATE INDEX "withdrawal_orders_case_idx" ON "withdrawal_orders" USING btree ("case_id");
  CREATE INDEX "withdrawal_orders_document_id_idx" ON "withdrawal_orders" USING btree ("document_id");
  CREATE INDEX "withdrawal_orders_owner_idx" ON "withdrawal_orders" USING btree ("owner_id");
  CREATE INDEX "withdrawal_orders_due_at_idx" ON "withdrawal_orders" USING btree ("due_at");
  CREATE INDEX "withdrawal_orders_state_idx" ON "withdrawal_orders" USING btree ("state");
  CREATE INDEX "withdrawal_orders_recorded_by_idx" ON "withdrawal_orders" USING btree ("recorded_by_id");
  CREATE INDEX "withdrawal_orders_closed_by_idx" ON "withdrawal_orders" USING btree ("closed_by_id");
  ALTER TABLE "tombstones" ADD CONSTRAINT "tombstones_withdrawal_order_id_withdrawal_orders_id_fk" FOREIGN KEY ("withdrawal_order_id") REFERENCES "public"."withdrawal_orders"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "approval_cases_due_at_idx" ON "approval_cases" USING btree ("due_at");
  CREATE INDEX "tombstones_withdrawal_order_idx" ON "tombstones" USING btree ("withdrawal_order_id");`)
  await runSqlFiles(db, ['150-rules.sql', '151-clocks.sql', '152-first-rules.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "calendar_days" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "withdrawal_orders" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rules" CASCADE;
  DROP TABLE "calendar_days" CASCADE;
  DROP TABLE "withdrawal_orders" CASCADE;
  ALTER TABLE "tombstones" DROP CONSTRAINT "tombstones_withdrawal_order_id_withdrawal_orders_id_fk";
  
  DROP INDEX "approval_cases_due_at_idx";
  DROP INDEX "tombstones_withdrawal_order_idx";
  ALTER TABLE "news" DROP COLUMN "event_started_at";
  ALTER TABLE "news" DROP COLUMN "event_ended_at";
  ALTER TABLE "news" DROP COLUMN "origin";
  ALTER TABLE "news" DROP COLUMN "deadline_kind";
  ALTER TABLE "news" DROP COLUMN "deadline_counted_from_at";
  ALTER TABLE "news" DROP COLUMN "deadline_due_at";
  ALTER TABLE "news" DROP COLUMN "deadline_rules";
  ALTER TABLE "_news_v" DROP COLUMN "version_event_started_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_event_ended_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_origin";
  ALTER TABLE "_news_v" DROP COLUMN "version_deadline_kind";
  ALTER TABLE "_news_v" DROP COLUMN "version_deadline_counted_from_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_deadline_due_at";
  ALTER TABLE "_news_v" DROP COLUMN "version_deadline_rules";
  ALTER TABLE "documents" DROP COLUMN "deadline_kind";
  ALTER TABLE "documents" DROP COLUMN "issued_at";
  ALTER TABLE "documents" DROP COLUMN "received_at";
  ALTER TABLE "documents" DROP COLUMN "period_end";
  ALTER TABLE "documents" DROP COLUMN "deadline_counted_from_at";
  ALTER TABLE "documents" DROP COLUMN "deadline_due_at";
  ALTER TABLE "documents" DROP COLUMN "deadline_rules";
  ALTER TABLE "_documents_v" DROP COLUMN "version_deadline_kind";
  ALTER TABLE "_documents_v" DROP COLUMN "version_issued_at";
  ALTER TABLE "_documents_v" DROP COLUMN "version_received_at";
  ALTER TABLE "_documents_v" DROP COLUMN "version_period_end";
  ALTER TABLE "_documents_v" DROP COLUMN "version_deadline_counted_from_at";
  ALTER TABLE "_documents_v" DROP COLUMN "version_deadline_due_at";
  ALTER TABLE "_documents_v" DROP COLUMN "version_deadline_rules";
  ALTER TABLE "approval_cases" DROP COLUMN "due_kind";
  ALTER TABLE "approval_cases" DROP COLUMN "counted_from_at";
  ALTER TABLE "approval_cases" DROP COLUMN "due_at";
  ALTER TABLE "approval_cases" DROP COLUMN "due_rules";
  ALTER TABLE "tombstones" DROP COLUMN "withdrawal_order_id";
  DROP TYPE "public"."enum_news_origin";
  DROP TYPE "public"."enum__news_v_version_origin";
  DROP TYPE "public"."enum_documents_deadline_kind";
  DROP TYPE "public"."enum__documents_v_version_deadline_kind";
  DROP TYPE "public"."enum_rules_source_type";
  DROP TYPE "public"."enum_rules_mark";
  DROP TYPE "public"."enum_rules_state";
  DROP TYPE "public"."enum_calendar_days_kind";
  DROP TYPE "public"."enum_calendar_days_holiday";
  DROP TYPE "public"."enum_calendar_days_mark";
  DROP TYPE "public"."enum_withdrawal_orders_state";`)
}
