import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_approval_comments_kind" AS ENUM('comment', 'reply', 'edit', 'withdraw', 'resolve', 'reopen');
  CREATE TABLE "approval_delegations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"principal_id" uuid NOT NULL,
  	"delegate_id" uuid,
  	"organization_id" uuid NOT NULL,
  	"organization_path" varchar,
  	"valid_from" timestamp(3) with time zone NOT NULL,
  	"valid_to" timestamp(3) with time zone NOT NULL,
  	"reason" varchar,
  	"recorded_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "approval_comments" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"case_id" uuid NOT NULL,
  	"collection" varchar NOT NULL,
  	"document_id" varchar NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"owner_path" varchar,
  	"hash" varchar NOT NULL,
  	"kind" "enum_approval_comments_kind" NOT NULL,
  	"thread_id" uuid,
  	"target_id" uuid,
  	"field" varchar,
  	"quote" varchar,
  	"text" varchar,
  	"blocking" boolean DEFAULT false,
  	"mentions" jsonb,
  	"author_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  ALTER TABLE "approval_delegations" ADD CONSTRAINT "approval_delegations_principal_id_users_id_fk" FOREIGN KEY ("principal_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_delegations" ADD CONSTRAINT "approval_delegations_delegate_id_users_id_fk" FOREIGN KEY ("delegate_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_delegations" ADD CONSTRAINT "approval_delegations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_case_id_approval_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."approval_cases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_owner_id_organizations_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_thread_id_approval_comments_id_fk" FOREIGN KEY ("thread_id") REFERENCES "public"."approval_comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_target_id_approval_comments_id_fk" FOREIGN KEY ("target_id") REFERENCES "public"."approval_comments"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "approval_comments" ADD CONSTRAINT "approval_comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "approval_delegations_principal_idx" ON "approval_delegations" USING btree ("principal_id");
  CREATE INDEX "approval_delegations_delegate_idx" ON "approval_delegations" USING btree ("delegate_id");
  CREATE INDEX "approval_delegations_organization_idx" ON "approval_delegations" USING btree ("organization_id");
  CREATE INDEX "approval_comments_case_idx" ON "approval_comments" USING btree ("case_id");
  CREATE INDEX "approval_comments_owner_idx" ON "approval_comments" USING btree ("owner_id");
  CREATE INDEX "approval_comments_thread_idx" ON "approval_comments" USING btree ("thread_id");
  CREATE INDEX "approval_comments_target_idx" ON "approval_comments" USING btree ("target_id");
  CREATE INDEX "approval_comments_author_idx" ON "approval_comments" USING btree ("author_id");`)
  await runSqlFiles(db, ['180-delegations.sql', '181-comments.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "approval_delegations" CASCADE;
  DROP TABLE "approval_comments" CASCADE;
  DROP TYPE "public"."enum_approval_comments_kind";`)
}
