'use client';
import { useTranslation } from '@payloadcms/ui';
import React, { useState } from 'react';
import { PrintButton } from '../../history/components/PrintButton';
import { languageOf } from '../../../kernel/client';
import { PartyAgePart } from '../../partyAge/components/PartyAgePart';
import { FIELD_NAMES, fieldOf, GROUPS, type Group } from '../domain/fields';
import { fieldWords } from '../domain/fieldWords';
import { fieldLabel, recordLabel } from '../translations';
import { ChangesList } from './ChangesList';
import { CommunesProvider } from './Communes';
import { GroupForm } from './GroupForm';
import { lowerFirst } from './lowerFirst';
import type { OpenedRecord, Subject } from './types';
import { useText } from './useText';

type Props = { subject: Subject; opened: OpenedRecord; why: string; onChange: (next: OpenedRecord, said: string) => void };

/** The record itself, part by part as form 7-HSĐV has it, corrected where it stands. */
export const RecordPart = ({ subject, opened, why, onChange }: Props): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const [edited, setEdited] = useState<Group>();
  const [turn, setTurn] = useState(0);
  return (
    <CommunesProvider value={subject.communes}>
      {opened.warnings.length > 0 && <ul className="ho-so__warnings">{opened.warnings.map(({ field, message }) => <li key={field}>{message}</li>)}</ul>}
      {GROUPS.map((group) => {
        const names = FIELD_NAMES.filter((name) => fieldOf(name).group === group);
        const open = names.filter((name) => fieldOf(name).decidedBy !== 'committee' || subject.committee);
        const title = recordLabel(`group.${group}`)[language];
        return edited === group ? (
          <GroupForm fields={opened.fields} group={group} key={group} member={subject.id} names={open} onCancel={() => setEdited(undefined)} onSaved={(changes, warnings, told) => {
            onChange({ ...opened, fields: { ...opened.fields, ...changes }, warnings }, told);
            setEdited(undefined);
            setTurn((before) => before + 1);
          }} />
        ) : (
          <section aria-labelledby={`ho-so-${group}`} className="ho-so__group" key={group}>
            <h2 id={`ho-so-${group}`}>{title}</h2>
            <dl>
              {names.map((name) => {
                const shown = fieldWords(name, opened.fields[name], language);
                return (
                  <React.Fragment key={name}>
                    <dt>{fieldLabel(name)[language]}{!open.includes(name) && ` (${text('view.above')})`}</dt>
                    <dd className={shown ? undefined : 'ho-so__none'}>{shown || text('view.none')}</dd>
                  </React.Fragment>
                );
              })}
            </dl>
            {!subject.own && open.length > 0 && <button className="phan-quyen__button" onClick={() => setEdited(group)} type="button">{text('view.edit', { group: lowerFirst(title) })}</button>}
          </section>
        );
      })}
      <PartyAgePart member={subject.id} name={subject.fullName} />
      <PrintButton member={subject.id} why={why} />
      <ChangesList member={subject.id} turn={turn} />
    </CommunesProvider>
  );
};
