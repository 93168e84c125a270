'use client';
import { startRegistration, type PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser';
import React, { useState } from 'react';
import { Refused, send, useSearches } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { ProveForm, type Proof } from '../../secondFactor/components/ProveForm';
import type { Passkey } from '../data/passkeys';
import { RenameForm } from './RenameForm';
import { useText } from './useText';

type Props = {
  passkeys: readonly Passkey[];
  /** Whether a code is asked for beside the password: there is a second factor already. */
  code: boolean;
  onChanged: (message: string) => void;
  /** The first second factor brings recovery codes, shown this once. */
  onCodes: (codes: string[]) => void;
};

type Doing = { what: 'add' } | { what: 'remove' | 'rename'; key: Passkey };

/** One's own passkeys: added, renamed, removed. */
export const PasskeyList = ({ passkeys, code, onChanged, onCodes }: Props): React.ReactElement => {
  const text = useText();
  const { api } = useSearches();
  const [doing, setDoing] = useState<Doing>();
  const close = (): void => setDoing(undefined);
  const done = (message: string): void => {
    close();
    onChanged(message);
  };
  const add = async (proof: Proof): Promise<void> => {
    const { options } = await send<{ options: PublicKeyCredentialCreationOptionsJSON }>(`${api}/passkeys/begin`, { json: proof });
    // The browser's own words are English and of its inside.
    const response = await startRegistration({ optionsJSON: options }).catch(() => {
      throw new Refused(text('list.failed'));
    });
    const { recoveryCodes } = await send<{ recoveryCodes: string[] }>(`${api}/passkeys/register`, { json: { name: text('list.name.default'), response } });
    close();
    if (recoveryCodes.length > 0) onCodes(recoveryCodes);
    else onChanged(text('list.added'));
  };
  const rename = async (key: Passkey, name: string): Promise<void> => {
    await send(`${api}/passkeys/${key.id}/rename`, { json: { name } });
    done('');
  };
  const remove = async (key: Passkey, proof: Proof): Promise<void> => {
    await send(`${api}/passkeys/${key.id}/remove`, { json: proof });
    done(text('list.removed'));
  };
  return (
    <section aria-label={text('list.title')}>
      <h3>{text('list.title')}</h3>
      <p>{text('list.lead')}</p>
      {passkeys.length === 0 && <p className="phan-quyen__note">{text('list.none')}</p>}
      <ul className="hb-passkeys">
        {passkeys.map((key) => (
          <li key={key.id}>
            <strong>{key.name}</strong>
            <small>{text('list.line', { created: vietnamDateTime(new Date(key.createdAt)), used: key.lastUsedAt ? vietnamDateTime(new Date(key.lastUsedAt)) : text('list.never') })}</small>
            {(['rename', 'remove'] as const).map((what) => (
              <button aria-label={`${text(`list.${what}`)}: ${key.name}`} className="phan-quyen__button" key={what} onClick={() => setDoing({ what, key })} type="button">
                {text(`list.${what}`)}
              </button>
            ))}
          </li>
        ))}
      </ul>
      {!doing && (
        <button className="phan-quyen__button" onClick={() => setDoing({ what: 'add' })} type="button">
          {text('list.add')}
        </button>
      )}
      {doing?.what === 'add' && <ProveForm code={code} onCancel={close} onProve={add} submit={text('list.add')} />}
      {doing?.what === 'remove' && <ProveForm code onCancel={close} onProve={(proof) => remove(doing.key, proof)} submit={text('list.remove')} />}
      {doing?.what === 'rename' && <RenameForm key={doing.key.id} name={doing.key.name} onCancel={close} onName={(name) => rename(doing.key, name)} />}
    </section>
  );
};
