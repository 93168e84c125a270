'use client';
import React, { useState } from 'react';
import { send, usePress } from '../../../hierarchical-access/client';
import { vietnamDateTime } from '../../../kernel/client';
import { saveText } from '../../components/saveText';
import { useText } from '../../components/useText';
import type { FileShown, MessageShown, PartnerShown } from '../commands/files';

type Props = { api: string; partner: PartnerShown; direction: 'out' | 'in'; onDone: (said: string) => void };

/** The latest files of one way: to be downloaded and acknowledged, or looked at. */
export const FileList = ({ api, partner, direction, onDone }: Props): React.ReactElement => {
  const text = useText();
  const { busy, error, press } = usePress(text('pack.failed'));
  const [shown, setShown] = useState<{ number: number; messages: MessageShown[] }>();
  const { id, name } = partner;
  const fetchFile = (number: number): Promise<void> =>
    press(async () => {
      const file = await send<{ name: string; content: string }>(`${api}/exchange/partners/${id}/fetch`, { json: { number } });
      saveText(file.name, 'application/json', file.content);
    });
  const acknowledge = (number: number): Promise<void> =>
    press(async () => {
      await send(`${api}/exchange/partners/${id}/acknowledge`, { json: { number } });
      onDone(text('file.acknowledged'));
    });
  const look = (number: number): Promise<void> =>
    press(async () => setShown({ number, ...(await send<{ messages: MessageShown[] }>(`${api}/exchange/partners/${id}/messages?number=${number}&direction=${direction}`)) }));
  const line = (file: FileShown): React.ReactElement => (
    <li key={file.number}>
      <p>{text('partner.file', { number: file.number, count: file.messages, at: vietnamDateTime(file.at), state: text(`file.${file.state}`) })}</p>
      <div className="phan-quyen__buttons">
        {direction === 'out' && (
          <button aria-label={text('file.fetch.of', { number: file.number, name })} className="phan-quyen__button" disabled={busy} onClick={() => void fetchFile(file.number)} type="button">
            {text('file.fetch')}
          </button>
        )}
        {direction === 'out' && file.state === 'ready' && (
          <button aria-label={text('file.acknowledge.of', { number: file.number, name })} className="phan-quyen__button" disabled={busy} onClick={() => void acknowledge(file.number)} type="button">
            {text('file.acknowledge')}
          </button>
        )}
        <button aria-label={text('file.look.of', { number: file.number })} className="phan-quyen__button" disabled={busy} onClick={() => void look(file.number)} type="button">
          {text('file.look')}
        </button>
      </div>
      {shown?.number === file.number && (
        <ul>
          {shown.messages.map((message) => (
            <li key={message.n}>{text('file.message', { name: message.name || '–', kind: text(`message.${message.kind}`), cell: message.cell ?? '' })}</li>
          ))}
        </ul>
      )}
    </li>
  );
  return (
    <section aria-label={text(direction === 'out' ? 'partner.out' : 'partner.in')}>
      <h4>{text(direction === 'out' ? 'partner.out' : 'partner.in')}</h4>
      {error && <p role="alert">{error}</p>}
      {partner[direction].length === 0 ? <p>{text('file.none')}</p> : <ul>{partner[direction].map(line)}</ul>}
    </section>
  );
};
