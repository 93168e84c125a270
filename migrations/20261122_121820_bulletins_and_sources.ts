import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_board_seats_function" AS ENUM('head', 'deputy', 'member', 'secretary', 'secretariat');
  CREATE TYPE "public"."enum_workflow_choices_form" AS ENUM('committee', 'cell');
  CREATE TABLE "editorial_boards" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"decision_number" varchar NOT NULL,
  	"decision_date" timestamp(3) with time zone NOT NULL,
  	"issuer" varchar NOT NULL,
  	"standing_organ_id" uuid,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"end_decision_number" varchar,
  	"end_decision_date" timestamp(3) with time zone,
  	"end_reason" varchar,
  	"replaces_id" uuid,
  	"recorded_by_id" uuid NOT NULL,
  	"recorded_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "board_seats" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"board_id" uuid NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"user_id" uuid NOT NULL,
  	"function" "enum_board_seats_function" NOT NULL,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"decision_number" varchar NOT NULL,
  	"decision_date" timestamp(3) with time zone NOT NULL,
  	"end_decision_number" varchar,
  	"end_decision_date" timestamp(3) with time zone,
  	"end_reason" varchar,
  	"recorded_by_id" uuid NOT NULL,
  	"recorded_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "workflow_choices" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"collection" varchar NOT NULL,
  	"form" "enum_workflow_choices_form" NOT NULL,
  	"definition_key" varchar NOT NULL,
  	"reason" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone,
  	"chosen_by_id" uuid NOT NULL,
  	"ended_by_id" uuid
  );
  
  ALTER TABLE "workflow_definitions" ADD COLUMN "is_cell_default" boolean DEFAULT false;
  ALTER TABLE "workflow_definitions" ADD COLUMN "offered" boolean DEFAULT false;
  ALTER TABLE "workflow_definitions" ADD COLUMN "note" varchar;
  ALTER TABLE "workflow_definitions" ADD COLUMN "made_by_id" uuid;
  ALTER TABLE "workflow_definitions" ADD COLUMN "made_at" timestamp(3) with time zone;
  ALTER TABLE "workflow_definitions" ADD COLUMN "activated_by_id" uuid;
  ALTER TABLE "workflow_definitions" ADD COLUMN "activated_at" timestamp(3) with time zone;
  ALTER TABLE "editorial_boards" ADD CONSTRAINT "editorial_boards_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_boards" ADD CONSTRAINT "editorial_boards_standing_organ_id_organizations_id_fk" FOREIGN KEY ("standing_organ_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_boards" ADD CONSTRAINT "editorial_boards_replaces_id_editorial_boards_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."editorial_boards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "editorial_boards" ADD CONSTRAINT "editorial_boards_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_seats" ADD CONSTRAINT "board_seats_board_id_editorial_boards_id_fk" FOREIGN KEY ("board_id") REFERENCES "public"."editorial_boards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_seats" ADD CONSTRAINT "board_seats_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_seats" ADD CONSTRAINT "board_seats_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "board_seats" ADD CONSTRAINT "board_seats_recorded_by_id_users_id_fk" FOREIGN KEY ("recorded_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_choices" ADD CONSTRAINT "workflow_choices_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_choices" ADD CONSTRAINT "workflow_choices_chosen_by_id_users_id_fk" FOREIGN KEY ("chosen_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_choices" ADD CONSTRAINT "workflow_choices_ended_by_id_users_id_fk" FOREIGN KEY ("ended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "editorial_boards_organization_idx" ON "editorial_boards" USING btree ("organization_id");
  CREATE INDEX "editorial_boards_standing_organ_idx" ON "editorial_boards" USING btree ("standing_organ_id");
  CREATE INDEX "editorial_boards_replaces_idx" ON "editorial_boards" USING btree ("replaces_id");
  CREATE INDEX "editorial_boards_recorded_by_idx" ON "editorial_boards" USING btree ("recorded_by_id");
  CREATE INDEX "board_seats_board_idx" ON "board_seats" USING btree ("board_id");
  CREATE INDEX "board_seats_organization_idx" ON "board_seats" USING btree ("organization_id");
  CREATE INDEX "board_seats_user_idx" ON "board_seats" USING btree ("user_id");
  CREATE INDEX "board_seats_recorded_by_idx" ON "board_seats" USING btree ("recorded_by_id");
  CREATE INDEX "workflow_choices_organization_idx" ON "workflow_choices" USING btree ("organization_id");
  CREATE INDEX "workflow_choices_chosen_by_idx" ON "workflow_choices" USING btree ("chosen_by_id");
  CREATE INDEX "workflow_choices_ended_by_idx" ON "workflow_choices" USING btree ("ended_by_id");
  ALTER TABLE "workflow_definitions" ADD CONSTRAINT "workflow_definitions_made_by_id_users_id_fk" FOREIGN KEY ("made_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "workflow_definitions" ADD CONSTRAINT "workflow_definitions_activated_by_id_users_id_fk" FOREIGN KEY ("activated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "workflow_definitions_made_by_idx" ON "workflow_definitions" USING btree ("made_by_id");
  CREATE INDEX "workflow_definitions_activated_by_idx" ON "workflow_definitions" USING btree ("activated_by_id");`)
  await runSqlFiles(db, ['220-topics-and-sources.sql', '221-bulletins.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "editorial_boards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "board_seats" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "workflow_choices" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "editorial_boards" CASCADE;
  DROP TABLE "board_seats" CASCADE;
  DROP TABLE "workflow_choices" CASCADE;
  ALTER TABLE "workflow_definitions" DROP CONSTRAINT "workflow_definitions_made_by_id_users_id_fk";
  
  ALTER TABLE "workflow_definitions" DROP CONSTRAINT "workflow_definitions_activated_by_id_users_id_fk";
  
  DROP INDEX "workflow_definitions_made_by_idx";
  DROP INDEX "workflow_definitions_activated_by_idx";
  ALTER TABLE "workflow_definitions" DROP COLUMN "is_cell_default";
  ALTER TABLE "workflow_definitions" DROP COLUMN "offered";
  ALTER TABLE "workflow_definitions" DROP COLUMN "note";
  ALTER TABLE "workflow_definitions" DROP COLUMN "made_by_id";
  ALTER TABLE "workflow_definitions" DROP COLUMN "made_at";
  ALTER TABLE "workflow_definitions" DROP COLUMN "activated_by_id";
  ALTER TABLE "workflow_definitions" DROP COLUMN "activated_at";
  DROP TYPE "public"."enum_board_seats_function";
  DROP TYPE "public"."enum_workflow_choices_form";`)
}
