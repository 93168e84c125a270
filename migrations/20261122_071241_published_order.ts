import { runSqlFiles } from './support/runSqlFiles'
import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "news_published_at_idx";
  DROP INDEX "_news_v_version_version_published_at_idx";
  DROP INDEX "documents_published_at_idx";
  DROP INDEX "_documents_v_version_version_published_at_idx";
  DROP INDEX "pages_published_at_idx";
  DROP INDEX "_pages_v_version_version_published_at_idx";`)
  await runSqlFiles(db, ['092-published-order.sql'])
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE INDEX "news_published_at_idx" ON "news" USING btree ("published_at");
  CREATE INDEX "_news_v_version_version_published_at_idx" ON "_news_v" USING btree ("version_published_at");
  CREATE INDEX "documents_published_at_idx" ON "documents" USING btree ("published_at");
  CREATE INDEX "_documents_v_version_version_published_at_idx" ON "_documents_v" USING btree ("version_published_at");
  CREATE INDEX "pages_published_at_idx" ON "pages" USING btree ("published_at");
  CREATE INDEX "_pages_v_version_version_published_at_idx" ON "_pages_v" USING btree ("version_published_at");`)
}
