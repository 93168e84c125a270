import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { runSqlFiles } from './support/runSqlFiles'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await runSqlFiles(db, ['640-open-polls.sql'])
}

export async function down(): Promise<void> {
  throw new Error('this migration is not taken back: restore the backup instead')
}
