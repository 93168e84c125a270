import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_members_sex" AS ENUM('male', 'female');
  CREATE TYPE "public"."enum_members_born_precision" AS ENUM('day', 'month', 'year');
  CREATE TYPE "public"."enum_members_qualification" AS ENUM('none', 'vocational', 'intermediate', 'college', 'bachelor', 'master', 'doctor');
  CREATE TYPE "public"."enum_members_political_theory" AS ENUM('none', 'elementary', 'intermediate', 'advanced', 'bachelor');
  ALTER TYPE "public"."enum_members_status" ADD VALUE 'transferred' BEFORE 'left';
  ALTER TYPE "public"."enum_members_status" ADD VALUE 'removed' BEFORE 'left';
  ALTER TYPE "public"."enum_members_status" ADD VALUE 'expelled' BEFORE 'left';
  ALTER TYPE "public"."enum_members_status" ADD VALUE 'died' BEFORE 'left';
  ALTER TABLE "members" ADD COLUMN "other_names" varchar;
  ALTER TABLE "members" ADD COLUMN "sex" "enum_members_sex";
  ALTER TABLE "members" ADD COLUMN "born_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "born_precision" "enum_members_born_precision";
  ALTER TABLE "members" ADD COLUMN "admitted_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "admitted_at" varchar;
  ALTER TABLE "members" ADD COLUMN "ceremony_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "official_on" timestamp(3) with time zone;
  ALTER TABLE "members" ADD COLUMN "official_at" varchar;
  ALTER TABLE "members" ADD COLUMN "party_post" varchar;
  ALTER TABLE "members" ADD COLUMN "general_education" varchar;
  ALTER TABLE "members" ADD COLUMN "qualification" "enum_members_qualification";
  ALTER TABLE "members" ADD COLUMN "speciality" varchar;
  ALTER TABLE "members" ADD COLUMN "political_theory" "enum_members_political_theory";
  ALTER TABLE "members" ADD COLUMN "languages" varchar;
  ALTER TABLE "members" ADD COLUMN "occupation" varchar;
  ALTER TABLE "members" ADD COLUMN "workplace" varchar;
  ALTER TABLE "members" ADD COLUMN "work_post" varchar;`)
  await runSqlFiles(db, ['310-record.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE text;
  DROP TYPE "public"."enum_members_status";
  CREATE TYPE "public"."enum_members_status" AS ENUM('official', 'probationary', 'exempt', 'away', 'left');
  ALTER TABLE "members" ALTER COLUMN "status" SET DATA TYPE "public"."enum_members_status" USING "status"::"public"."enum_members_status";
  ALTER TABLE "members" DROP COLUMN "other_names";
  ALTER TABLE "members" DROP COLUMN "sex";
  ALTER TABLE "members" DROP COLUMN "born_on";
  ALTER TABLE "members" DROP COLUMN "born_precision";
  ALTER TABLE "members" DROP COLUMN "admitted_on";
  ALTER TABLE "members" DROP COLUMN "admitted_at";
  ALTER TABLE "members" DROP COLUMN "ceremony_on";
  ALTER TABLE "members" DROP COLUMN "official_on";
  ALTER TABLE "members" DROP COLUMN "official_at";
  ALTER TABLE "members" DROP COLUMN "party_post";
  ALTER TABLE "members" DROP COLUMN "general_education";
  ALTER TABLE "members" DROP COLUMN "qualification";
  ALTER TABLE "members" DROP COLUMN "speciality";
  ALTER TABLE "members" DROP COLUMN "political_theory";
  ALTER TABLE "members" DROP COLUMN "languages";
  ALTER TABLE "members" DROP COLUMN "occupation";
  ALTER TABLE "members" DROP COLUMN "workplace";
  ALTER TABLE "members" DROP COLUMN "work_post";
  DROP TYPE "public"."enum_members_sex";
  DROP TYPE "public"."enum_members_born_precision";
  DROP TYPE "public"."enum_members_qualification";
  DROP TYPE "public"."enum_members_political_theory";`)
}
