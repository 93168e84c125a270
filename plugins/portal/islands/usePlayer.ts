'use client';
import { useRef, useState, type RefObject } from 'react';
import { KEPT } from './forget';

const SPEED = 'so-tay-toc-do';
/** A place is written down so often, in seconds. */
const EVERY = 5;
/** Whoever stopped this near the end has heard it. */
const AT_END = 10;

const read = (name: string): number | undefined => {
  try {
    const value = Number(localStorage.getItem(name) ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  } catch {
    return undefined;
  }
};
const write = (name: string, value: number): void => {
  try {
    localStorage.setItem(name, String(value));
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
};

export const placeOf = (item: string): number => read(`${KEPT}nghe:${item}`) ?? 0;

export type Player = {
  audio: RefObject<HTMLAudioElement | null>;
  playing: boolean;
  at: number;
  speed: number;
  on: Record<'onPlay' | 'onPause' | 'onTimeUpdate' | 'onLoadedMetadata', () => void>;
  toggle: () => void;
  seek: (seconds: number) => void;
  setSpeed: (speed: number) => void;
};

/** A recording whose speed and place are kept in this browser. @param length in seconds */
export const usePlayer = (item: string, length: number, onFault: () => void): Player => {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  // Drawn in the browser alone, after somebody pressed.
  const [speed, setOwnSpeed] = useState(() => read(SPEED) ?? 1);
  const written = useRef(0);
  const keep = (seconds: number): void => {
    written.current = seconds;
    write(`${KEPT}nghe:${item}`, seconds > length - AT_END ? 0 : Math.floor(seconds));
  };
  const seek = (seconds: number): void => {
    const to = Math.min(Math.max(0, seconds), length);
    if (audio.current) audio.current.currentTime = to;
    setAt(to);
    keep(to);
  };
  const time = (): void => {
    const now = audio.current?.currentTime ?? 0;
    setAt(now);
    if (Math.abs(now - written.current) >= EVERY) keep(now);
  };
  const setSpeed = (next: number): void => {
    setOwnSpeed(next);
    write(SPEED, next);
    if (audio.current) audio.current.playbackRate = next;
  };
  return {
    audio, playing, at, speed, seek, setSpeed,
    on: {
      onPlay: () => setPlaying(true),
      onPause: () => {
        setPlaying(false);
        keep(audio.current?.currentTime ?? 0);
      },
      onTimeUpdate: time,
      onLoadedMetadata: () => {
        if (!audio.current) return;
        audio.current.playbackRate = read(SPEED) ?? 1;
        const from = placeOf(item);
        if (from > 0 && audio.current.currentTime < 1) audio.current.currentTime = from;
      },
    },
    toggle: () => {
      if (playing) audio.current?.pause();
      else audio.current?.play().catch(onFault);
    },
  };
};
