'use client';
import React, { useEffect, useId, useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { Button } from '../design/Button';
import { Icon } from '../design/Icon';
import { fetchJson } from './act';
import { fill } from './fill';
import { placeOf, usePlayer } from './usePlayer';

/** As `listen.item` answers. */
type Listening = { state: 'ready' | 'making' | 'unavailable'; url: string | null; duration: number | null; chapters: { title: string; start: number; anchor: string | null }[] };
type Words = Readonly<Record<string, string>>;
type Props = { collection: string; id: string; language: string; words: Words };

const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
const JUMP = 15;

const clock = (seconds: number): string => {
  const whole = Math.floor(seconds);
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return `${h > 0 ? `${h}:${String(m).padStart(2, '0')}` : m}:${String(s).padStart(2, '0')}`;
};

const Recording = ({ item, listening: { url, duration, chapters }, language, words, onStop, onFault }: { item: string; listening: Listening; language: string; words: Words; onStop: () => void; onFault: () => void }): ReactElement => {
  const id = useId();
  const length = duration ?? 0;
  const { audio, playing, at, speed, on, toggle, seek, setSpeed } = usePlayer(item, length, onFault);
  const chapter = Math.max(0, chapters.findLastIndex(({ start }) => start <= at + 0.25));
  return (
    <div aria-label={words['listen.player']} className="st-player" role="group">
      <audio autoPlay onError={onFault} preload="metadata" ref={audio} src={url ?? undefined} {...on} />
      <div className="st-player__line">
        <Button kind="main" onPress={toggle}>{words[playing ? 'listen.pause' : 'listen.resume']}</Button>
        <Button aria-label={words['listen.back'] ?? ''} onPress={() => seek(at - JUMP)}>−15</Button>
        <Button aria-label={words['listen.forward'] ?? ''} onPress={() => seek(at + JUMP)}>+15</Button>
        <Button kind="quiet" onPress={onStop}>{words['listen.stop']}</Button>
      </div>
      <div className="st-player__line">
        <input aria-label={words['listen.place']} aria-valuetext={fill(words['listen.at'] ?? '', { at: clock(at), all: clock(length) })} max={Math.ceil(length)} min={0} onChange={({ target }) => seek(Number(target.value))} step={1} type="range" value={Math.floor(at)} />
        <span aria-hidden="true">{clock(at)} / {clock(length)}</span>
      </div>
      <div className="st-player__line">
        <label htmlFor={`${id}-speed`}>{words['listen.speed']}</label>
        <select id={`${id}-speed`} onChange={({ target }) => setSpeed(Number(target.value))} value={speed}>
          {SPEEDS.map((each) => <option key={each} value={each}>{`${each.toLocaleString(language)}×`}</option>)}
        </select>
        {chapters.length > 1 && (
          <>
            <label htmlFor={`${id}-part`}>{words['listen.chapter']}</label>
            <select id={`${id}-part`} onChange={({ target }) => seek(chapters[Number(target.value)]?.start ?? 0)} value={chapter}>
              {chapters.map(({ title, start }, n) => <option key={n} value={n}>{`${clock(start)} ${title}`}</option>)}
            </select>
          </>
        )}
      </div>
    </div>
  );
};

/** "Nghe": the recording of an item, from where its listener stopped last time. */
export const Listen = ({ collection, id, language, words }: Props): ReactElement => {
  const item = `${collection}/${id}`;
  const [listening, setListening] = useState<Listening>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [from, setFrom] = useState(0);
  useEffect(() => setFrom(placeOf(item)), [item]);
  const start = async (): Promise<void> => {
    setBusy(true);
    setSaid(words['listen.loading'] ?? '');
    const answer = await fetchJson<Listening>(`/api/listen/${collection}/${id}`);
    setBusy(false);
    if (answer?.state === 'ready') {
      setSaid('');
      return setListening(answer);
    }
    setSaid(words[answer === undefined ? 'listen.failed' : answer.state === 'making' ? 'listen.making' : 'listen.none'] ?? '');
  };
  const stop = (why: string): void => {
    setListening(undefined);
    setFrom(placeOf(item));
    setSaid(why);
  };
  if (listening) return <Recording item={item} language={language} listening={listening} onFault={() => stop(words['listen.failed'] ?? '')} onStop={() => stop('')} words={words} />;
  return (
    <>
      <Alive>
        <Button isDisabled={busy} kind="main" onPress={() => void start()}>
          <Icon filled name="play" />
          {from > 0 ? fill(words['listen.go-on'] ?? '', { at: clock(from) }) : words['listen.start']}
        </Button>
      </Alive>
      <span role="status">{said}</span>
    </>
  );
};
