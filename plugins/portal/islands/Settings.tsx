'use client';
import React, { useState, type ReactElement } from 'react';
import { Alive } from '../design/Alive';
import { CHOICES, LOOK_COOKIE, writeLook, type Look } from '../look/look';

const YEAR_S = 365 * 24 * 3600;
const NAMES = Object.keys(CHOICES) as (keyof Look)[];
/** Where the page carries each choice. */
const ATTRIBUTES: Record<keyof Look, string> = { theme: 'theme', type: 'type', contrast: 'contrast', data: 'saver' };

const keep = (look: Look): void => {
  const secure = window.location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${LOOK_COOKIE}=${writeLook(look)}; Path=/; Max-Age=${YEAR_S}; SameSite=Lax${secure}`;
  for (const name of NAMES) document.documentElement.dataset[ATTRIBUTES[name]] = look[name];
};

/** How the pages look in this browser: seen at once, and kept. */
export const Settings = ({ look: first, words }: { look: Look; words: Readonly<Record<string, string>> }): ReactElement => {
  const [look, setLook] = useState(first);
  const [said, setSaid] = useState('');
  const choose = (name: keyof Look, value: string): void => {
    const next = { ...look, [name]: value } as Look;
    setLook(next);
    keep(next);
    setSaid(words['look.saved'] ?? '');
  };
  return (
    <Alive>
      {NAMES.map((name) => (
        <fieldset className="st-choice" key={name}>
          <legend>{words[`look.${name}`]}</legend>
          {CHOICES[name].map((value) => (
            <label key={value}>
              <input checked={look[name] === value} name={name} onChange={() => choose(name, value)} type="radio" value={value} />
              {words[`look.${name}.${value}`]}
            </label>
          ))}
        </fieldset>
      ))}
      <p role="status">{said}</p>
    </Alive>
  );
};
