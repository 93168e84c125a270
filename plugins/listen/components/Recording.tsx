'use client';
import React, { useId } from 'react';
import type { Listening } from '../commands/item';
import { clockText } from '../domain/clockText';
import { useRecording } from './useRecording';
import { useWords } from './useWords';

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const JUMP = 15;

type Props = { listening: Listening; onPlace?: ((anchor: string) => void) | undefined; onStop: () => void; onFault: () => void };

/** A recording with its chapters: everything by keyboard, everything named for who does not see it. */
export const Recording = ({ listening: { url, chapters, duration }, onPlace, onStop, onFault }: Props): React.ReactElement => {
  const { text, language } = useWords();
  const id = useId();
  const all = duration ?? 0;
  const { audio, playing, at, chapter, heard, toggle, seek, setSpeed } = useRecording(chapters, all, ({ anchor }) => anchor !== null && onPlace?.(anchor), onFault);
  const place = text('listen.at', { at: clockText(at), all: clockText(all) });
  return (
    <div className="nghe__may" role="group" aria-label={text('listen.player')}>
      <audio ref={audio} src={url ?? undefined} preload="metadata" autoPlay {...heard} onError={onFault} />
      <div className="nghe__hang">
        <button type="button" onClick={toggle}>{text(playing ? 'listen.pause' : 'listen.resume')}</button>
        <button type="button" onClick={() => seek(at - JUMP)} aria-label={text('listen.back')} title={text('listen.back')}>−15</button>
        <button type="button" onClick={() => seek(at + JUMP)} aria-label={text('listen.forward')} title={text('listen.forward')}>+15</button>
        <button type="button" onClick={onStop}>{text('listen.stop')}</button>
      </div>
      <div className="nghe__hang">
        <input type="range" min={0} max={Math.ceil(all)} step={1} value={Math.floor(at)} aria-label={text('listen.place')} aria-valuetext={place} onChange={({ target }) => seek(Number(target.value))} />
        <span className="nghe__gio" aria-hidden="true">{clockText(at)} / {clockText(all)}</span>
      </div>
      <div className="nghe__hang">
        {chapters.length > 1 && (
          <label htmlFor={`${id}-chapter`}>
            {text('listen.chapter')}
            <select id={`${id}-chapter`} value={chapter} onChange={({ target }) => seek(chapters[Number(target.value)]?.start ?? 0)}>
              {chapters.map(({ title, start }, n) => <option key={n} value={n}>{`${clockText(start)} ${title}`}</option>)}
            </select>
          </label>
        )}
        <label htmlFor={`${id}-speed`}>
          {text('listen.speed')}
          <select id={`${id}-speed`} defaultValue={1} onChange={({ target }) => setSpeed(Number(target.value))}>
            {SPEEDS.map((speed) => <option key={speed} value={speed}>{`${speed.toLocaleString(language)}×`}</option>)}
          </select>
        </label>
      </div>
      {/* Only the chapter is said: a clock that speaks each second talks over the recording. */}
      <span className="nghe__lang" role="status">{text('listen.reading', { heading: chapters[chapter]?.title ?? '' })}</span>
    </div>
  );
};
