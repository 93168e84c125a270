import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps, SanitizedCollectionConfig } from 'payload';
import { ADMINS, heldAt, powerOf, WRITERS } from '../../hierarchical-access';
import { languageOf, query, sql, uuidArray } from '../../kernel';
import { screen } from '../translations/screens';
import { kindsOf } from '../view/kinds';
import type { Place } from '../view/types';
import { CreateForm } from './CreateForm';

type Props = AdminViewServerProps & { collectionConfig?: SanitizedCollectionConfig };

/**
 * /admin/collections/<content>/create. Payload makes an empty draft as soon as the page is opened; here a draft
 * begins with a title and with the organisation that answers for it, which cannot be changed later.
 */
export const CreatePage = async ({ initPageResult, collectionConfig }: Props) => {
  const { req } = initPageResult;
  const collection = collectionConfig ?? initPageResult.collectionConfig;
  if (!req.user || !collection) notFound();
  const language = languageOf(req);
  const power = await powerOf(req);
  const ids = heldAt(power, [...WRITERS, ...ADMINS]);
  const places = ids.length === 0 ? [] : await query<Place>(
    req,
    sql`select id, name from organizations where id = any(${uuidArray(ids)}) and (valid_to is null or valid_to > now()) order by path`,
  );
  const kind = kindsOf(req)[collection.slug] ?? collection.slug;
  const title = screen(language, 'create.title', { kind: kind.toLocaleLowerCase('vi') });
  return (
    <>
      <SetStepNav nav={[{ label: kind, url: `${req.payload.config.routes.admin}/collections/${collection.slug}` }, { label: title }]} />
      <Gutter className="hb-page">
        <h1>{title}</h1>
        {places.length === 0 ? (
          <p className="hb-lead">{screen(language, 'create.none')}</p>
        ) : (
          <>
            <p className="hb-lead">{screen(language, 'create.lead')}</p>
            <CreateForm collection={collection.slug} places={places} />
          </>
        )}
      </Gutter>
    </>
  );
};
