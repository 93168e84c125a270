'use client';
import { useRef, useState, type RefObject } from 'react';
import { chapterAt } from '../domain/clockText';
import type { Chapter } from '../domain/chapters';

export type RecordingState = {
  audio: RefObject<HTMLAudioElement | null>;
  playing: boolean;
  at: number;
  chapter: number;
  /** What the `audio` element tells. */
  heard: Record<'onPlay' | 'onPause' | 'onTimeUpdate', () => void>;
  toggle: () => void;
  seek: (seconds: number) => void;
  setSpeed: (speed: number) => void;
};

/** A recording being heard. `onChapter` is told when another chapter begins. */
export const useRecording = (chapters: readonly Chapter[], duration: number, onChapter: (chapter: Chapter) => void, onFault: () => void): RecordingState => {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [chapter, setChapter] = useState(0);
  const place = (seconds: number): void => {
    setAt(seconds);
    const now = Math.max(0, chapterAt(chapters, seconds));
    if (now === chapter) return;
    setChapter(now);
    const heard = chapters[now];
    if (heard) onChapter(heard);
  };
  const seek = (seconds: number): void => {
    const to = Math.min(Math.max(0, seconds), duration);
    if (audio.current) audio.current.currentTime = to;
    place(to);
  };
  return {
    audio, playing, at, chapter, seek,
    heard: { onPlay: () => setPlaying(true), onPause: () => setPlaying(false), onTimeUpdate: () => place(audio.current?.currentTime ?? 0) },
    toggle: () => {
      if (playing) audio.current?.pause();
      else audio.current?.play().catch(onFault);
    },
    setSpeed: (speed) => {
      if (audio.current) audio.current.playbackRate = speed;
    },
  };
};
