import { Gutter, SetStepNav } from '@payloadcms/ui';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminFrame } from '../../hierarchical-access/screen';
import { isHandbookError, languageOf, runCommand } from '../../kernel';
import { compare } from '../commands/compare';
import type { Comparison as Shown } from '../view/types';
import { screen } from '../translations/screens';
import { Comparison } from './Comparison';
import { ComparisonChoice } from './ComparisonChoice';

const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value[0] : value);

const titleOf = ({ fields }: Shown): string | undefined => fields.map(({ field, after, before }) => (field === 'title' ? after || before : '')).find(Boolean);

/** /admin/so-sanh?collection&documentId&case&before&after: two of live, submitted and draft, field by field. */
export const ComparePage = async (props: AdminViewServerProps) => {
  const { req } = props.initPageResult;
  if (!req.user) notFound();
  const language = languageOf(req);
  const given = Object.fromEntries(
    ['collection', 'documentId', 'case', 'before', 'after', 'beforeCase', 'afterCase', 'since'].flatMap((name) => {
      const value = one(props.searchParams?.[name]);
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const shown = await runCommand(compare, req, given).catch((error: unknown) => {
    // An address typed by hand: the names of its parts mean nothing to the reader.
    if (isHandbookError(error)) return error.code === 'input.invalid' ? screen(language, 'compare.missing') : error.message;
    throw error;
  });
  const title = screen(language, 'compare.title');
  const back = `${req.payload.config.routes.admin}/collections/${given.collection ?? ''}/${given.documentId ?? ''}`;
  return (
    <AdminFrame view={props}>
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="hb-page hb-compare">
        <h1>{typeof shown === 'string' ? title : `${title}: ${titleOf(shown) ?? ''}`}</h1>
        {typeof shown === 'string' ? (
          <p className="hb-warn">{given.documentId ? shown : screen(language, 'compare.missing')}</p>
        ) : (
          <>
            <p className="hb-back"><Link href={back} prefetch={false}>← {screen(language, 'compare.back')}</Link></p>
            <ComparisonChoice given={given} snapshots={shown.snapshots} />
            <Comparison comparison={shown} />
          </>
        )}
      </Gutter>
    </AdminFrame>
  );
};
