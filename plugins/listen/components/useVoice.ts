'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Script } from '../commands/script';
import { breaths } from '../domain/breaths';

export type VoiceState = 'idle' | 'loading' | 'reading' | 'paused' | 'finished' | 'no-voice' | 'failed';

const VOICES_WITHIN_MS = 2000;

const vietnamese = (): SpeechSynthesisVoice | undefined => window.speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));

/** Voices come late in some browsers. */
const findVoice = (): Promise<SpeechSynthesisVoice | undefined> => {
  if (!('speechSynthesis' in window)) return Promise.resolve(undefined);
  const known = vietnamese();
  if (known) return Promise.resolve(known);
  return new Promise((resolve) => {
    const settle = (): void => resolve(vietnamese());
    window.speechSynthesis.addEventListener('voiceschanged', settle, { once: true });
    setTimeout(settle, VOICES_WITHIN_MS);
  });
};

const say = (text: string, voice: SpeechSynthesisVoice): Promise<void> =>
  new Promise((resolve, reject) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.onend = () => resolve();
    utterance.onerror = () => reject(new Error('the voice stopped'));
    window.speechSynthesis.speak(utterance);
  });

type Ask = (from: number) => Promise<Script>;

/** Reads an item aloud with the browser's own voice, from its words as the server says them, a page of them at a time. */
export const useVoice = (ask: Ask, onChapter: (heading: string | null, anchor: string | null) => void) => {
  const [state, setState] = useState<VoiceState>('idle');
  // Each reading has a number of its own: one that was stopped says nothing more.
  const turn = useRef(0);
  const stop = useCallback(() => {
    turn.current += 1;
    if ('speechSynthesis' in window) window.speechSynthesis.cancel();
    setState('idle');
  }, []);
  useEffect(() => stop, [stop]);

  const play = async (): Promise<void> => {
    const mine = (turn.current += 1);
    const isMine = (): boolean => turn.current === mine;
    setState('loading');
    try {
      const voice = await findVoice();
      if (!isMine()) return;
      if (!voice) return setState('no-voice');
      let from: number | null = 0;
      while (from !== null) {
        const page: Script = await ask(from);
        for (const { heading, anchor, text } of page.segments) {
          if (!isMine()) return;
          setState('reading');
          onChapter(heading, anchor);
          for (const piece of [...(heading ? [heading] : []), ...breaths(text)]) {
            await say(piece, voice);
            if (!isMine()) return;
          }
        }
        from = page.next;
      }
      setState('finished');
    } catch {
      if (isMine()) setState('failed');
    }
  };
  const pause = (): void => {
    window.speechSynthesis.pause();
    setState('paused');
  };
  const resume = (): void => {
    window.speechSynthesis.resume();
    setState('reading');
  };
  return { state, play, pause, resume, stop };
};
