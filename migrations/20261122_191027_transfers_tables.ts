import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_memberships_kind" AS ENUM('official', 'temporary');
  CREATE TYPE "public"."enum_transfers_kind" AS ENUM('official', 'temporary', 'internal');
  CREATE TYPE "public"."enum_transfers_state" AS ENUM('prepared', 'sent', 'received', 'refused', 'returned', 'expired', 'withdrawn');
  ALTER TYPE "public"."enum_rules_source_type" ADD VALUE 'provision';
  ALTER TYPE "public"."enum_rules_source_type" ADD VALUE 'statute';
  ALTER TYPE "public"."enum_rules_source_type" ADD VALUE 'unstated';
  CREATE TABLE "transfers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"member_id" uuid NOT NULL,
  	"kind" "enum_transfers_kind" NOT NULL,
  	"state" "enum_transfers_state" NOT NULL,
  	"study" boolean DEFAULT false,
  	"origin_id" uuid,
  	"origin_path" varchar,
  	"origin_outside" varchar,
  	"destination_id" uuid,
  	"destination_path" varchar,
  	"destination_outside" varchar,
  	"cell_id" uuid,
  	"cell_path" varchar,
  	"reason" varchar,
  	"until" timestamp(3) with time zone,
  	"decision_number" varchar,
  	"decision_date" timestamp(3) with time zone,
  	"begin_by" timestamp(3) with time zone,
  	"paper_number" varchar,
  	"paper_date" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"present_by" timestamp(3) with time zone,
  	"presented_on" timestamp(3) with time zone,
  	"effective_on" timestamp(3) with time zone,
  	"closed_at" timestamp(3) with time zone,
  	"answer" varchar,
  	"rules" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "memberships" ADD COLUMN "kind" "enum_memberships_kind" DEFAULT 'official' NOT NULL;
  ALTER TABLE "memberships" ADD COLUMN "superseded_at" timestamp(3) with time zone;
  ALTER TABLE "transfers" ADD CONSTRAINT "transfers_member_id_members_id_fk" FOREIGN KEY ("member_id") REFERENCES "public"."members"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transfers" ADD CONSTRAINT "transfers_origin_id_organizations_id_fk" FOREIGN KEY ("origin_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transfers" ADD CONSTRAINT "transfers_destination_id_organizations_id_fk" FOREIGN KEY ("destination_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "transfers" ADD CONSTRAINT "transfers_cell_id_organizations_id_fk" FOREIGN KEY ("cell_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "transfers_member_idx" ON "transfers" USING btree ("member_id");
  CREATE INDEX "transfers_state_idx" ON "transfers" USING btree ("state");
  CREATE INDEX "transfers_origin_idx" ON "transfers" USING btree ("origin_id");
  CREATE INDEX "transfers_destination_idx" ON "transfers" USING btree ("destination_id");
  CREATE INDEX "transfers_cell_idx" ON "transfers" USING btree ("cell_id");
  CREATE INDEX "transfers_updated_at_idx" ON "transfers" USING btree ("updated_at");
  CREATE INDEX "transfers_created_at_idx" ON "transfers" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "transfers" CASCADE;
  ALTER TABLE "rules" ALTER COLUMN "source_type" SET DATA TYPE text;
  DROP TYPE "public"."enum_rules_source_type";
  CREATE TYPE "public"."enum_rules_source_type" AS ENUM('regulation', 'law', 'decree', 'decision', 'notice', 'guidance', 'product');
  ALTER TABLE "rules" ALTER COLUMN "source_type" SET DATA TYPE "public"."enum_rules_source_type" USING "source_type"::"public"."enum_rules_source_type";
  ALTER TABLE "memberships" DROP COLUMN "kind";
  ALTER TABLE "memberships" DROP COLUMN "superseded_at";
  DROP TYPE "public"."enum_memberships_kind";
  DROP TYPE "public"."enum_transfers_kind";
  DROP TYPE "public"."enum_transfers_state";`)
}
