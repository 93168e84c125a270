import type { DefaultServerCellComponentProps } from 'payload';
import { languageOf, queryPool, sql } from '../../kernel';
import { screen } from '../translations/screens';
import { t } from '../translations';
import type { CaseState } from '../domain/states';

/**
 * Where one row of the list stands. A row that shows its published side is read by people who may not know of
 * drafts and cases: it says only that it is live.
 */
export const StandingCell = async ({ rowData, collectionSlug, payload, i18n }: DefaultServerCellComponentProps) => {
  const language = languageOf(i18n.language === 'en' ? 'en' : 'vi');
  if (rowData._status === 'published') return <span>{screen(language, 'short.live')}</span>;
  const [latest] = await queryPool<{ state: CaseState }>(
    payload,
    sql`select state from approval_cases where collection = ${collectionSlug} and document_id = ${String(rowData.id)} order by submitted_at desc limit 1`,
  );
  // Live with a newer draft: the case that published it says nothing about the draft.
  const state = latest?.state === 'published' || latest?.state === 'replaced' ? undefined : latest?.state;
  if (state) return <span>{t(language, `state.${state}`)}</span>;
  return <span>{screen(language, latest ? 'short.live.differs' : 'short.draft')}</span>;
};
