'use client';
import { SetStepNav, useTranslation } from '@payloadcms/ui';
import React, { useState } from 'react';
import { languageOf } from '../../../kernel/client';
import { FIELD_NAMES, fieldOf, GROUPS, type Group } from '../domain/fields';
import { fieldLabel, recordLabel } from '../translations';
import { ChangesList } from './ChangesList';
import { GroupForm } from './GroupForm';
import { OpenForm } from './OpenForm';
import './record.css';
import type { OpenedRecord, Subject } from './types';
import { lowerFirst } from './lowerFirst';
import { useText } from './useText';
import { valueWords } from './valueWords';

/** One member's record: opened with a reason, shown part by part as form 7-HSĐV has it, corrected where it stands. */
export const RecordDesk = ({ subject }: { subject: Subject }): React.ReactElement => {
  const text = useText();
  const language = languageOf({ language: useTranslation().i18n.language });
  const [opened, setOpened] = useState<OpenedRecord>();
  const [edited, setEdited] = useState<Group>();
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const namesOf = (group: Group) => FIELD_NAMES.filter((name) => fieldOf(name).group === group);
  return (
    <div className="phan-quyen ho-so">
      <SetStepNav nav={[{ label: text('view.record') }, { label: subject.fullName }]} />
      <h1>{opened?.fields.fullName ?? subject.fullName}</h1>
      <p>{subject.cell} – {subject.status}</p>
      {subject.own && <p className="phan-quyen__note">{text('view.own')}</p>}
      <p aria-live="polite" className="ho-so__said">{said}</p>
      {!opened && <OpenForm member={subject.id} onOpen={setOpened} />}
      {opened && opened.warnings.length > 0 && <ul className="ho-so__warnings">{opened.warnings.map(({ field, message }) => <li key={field}>{message}</li>)}</ul>}
      {opened && GROUPS.map((group) => {
        const names = namesOf(group);
        const open = names.filter((name) => fieldOf(name).decidedBy !== 'committee' || subject.committee);
        const title = recordLabel(`group.${group}`)[language];
        return edited === group ? (
          <GroupForm fields={opened.fields} group={group} key={group} member={subject.id} names={open} onCancel={() => setEdited(undefined)} onSaved={(changes, warnings, told) => {
            setOpened({ ...opened, fields: { ...opened.fields, ...changes }, warnings });
            setEdited(undefined);
            setSaid(told);
            setTurn((before) => before + 1);
          }} />
        ) : (
          <section aria-labelledby={`ho-so-${group}`} className="ho-so__group" key={group}>
            <h2 id={`ho-so-${group}`}>{title}</h2>
            <dl>
              {names.map((name) => {
                const shown = valueWords(name, opened.fields[name], language);
                return (
                  <React.Fragment key={name}>
                    <dt>{fieldLabel(name)[language]}{!open.includes(name) && ` (${text('view.above')})`}</dt>
                    <dd className={shown ? undefined : 'ho-so__none'}>{shown || text('view.none')}</dd>
                  </React.Fragment>
                );
              })}
            </dl>
            {!subject.own && open.length > 0 && <button className="phan-quyen__button" onClick={() => { setEdited(group); setSaid(''); }} type="button">{text('view.edit', { group: lowerFirst(title) })}</button>}
          </section>
        );
      })}
      {opened && <ChangesList member={subject.id} turn={turn} />}
    </div>
  );
};
