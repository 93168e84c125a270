import type { AdminViewServerProps } from 'payload';
import React from 'react';
import { chain, powerOf } from '../../../hierarchical-access';
import { ScreenFrame } from '../../../hierarchical-access/screen';
import { languageOf, query, sql } from '../../../kernel';
import { label } from '../../translations';
import type { MemberStatus } from '../../domain/status';
import { restrictionsOf } from '../../restrictions';
import { isCommittee, opensRecords } from '../access/keepers';
import { knownCommunes } from '../data/knownCommunes';
import { record } from '../translations';
import { RecordDesk } from './RecordDesk';

type Row = { id: string; fullName: string; cell: string; path: string; name: string; status: MemberStatus; user: string | null };

/** /admin/ho-so/:id. Whom the record does not concern is told the same as where there is none. */
export const RecordPage = async (view: AdminViewServerProps): Promise<React.ReactElement> => {
  const { req } = view.initPageResult;
  const id = String((view.params?.segments as string[] | undefined)?.[1] ?? '');
  const power = await powerOf(req);
  const [row] = /^[0-9a-f-]{36}$/.test(id)
    ? await query<Row>(req, sql`select m.id, m.full_name as "fullName", m.cell_id as cell, m.cell_path as path, o.name, m.status::text as status, m.user_id as "user" from members m join organizations o on o.id = m.cell_id where m.id = ${id}::uuid`)
    : [];
  const shown = row && opensRecords(power, row) ? row : undefined;
  const places = shown
    ? await query<{ id: string; name: string }>(req, sql`select id, name from organizations where path in (${sql.join(chain(shown.path).map((path) => sql`${path}`), sql`, `)}) order by length(path) desc`)
    : [];
  const communes = shown ? await knownCommunes(req) : undefined;
  return (
    <ScreenFrame path={`/ho-so/${id}`} view={view}>
      {shown ? (
        <RecordDesk subject={{ id: shown.id, fullName: shown.fullName, cell: shown.name, status: label(`status.${shown.status}`)[languageOf(req)], own: shown.user === power.user, committee: isCommittee(power, shown.path), restrictions: await restrictionsOf(req, shown.id), places, communes }} />
      ) : (
        <div className="phan-quyen"><h1>{record(req, 'view.record')}</h1><p>{record(req, 'view.refused')}</p></div>
      )}
    </ScreenFrame>
  );
};
