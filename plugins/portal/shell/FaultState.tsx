'use client';
import React, { type ReactElement } from 'react';

// Said without the table of words, which the browser does not load.
const SAID = {
  vi: { title: 'Trang này đang trục trặc', words: 'Lỗi đã được ghi lại. Đề nghị đồng chí thử lại sau ít phút.', again: 'Thử lại' },
  en: { title: 'Something went wrong on this page', words: 'It has been written down. Please try again in some minutes.', again: 'Try again' },
};

/** Stands where a page broke: says so, and asks for it anew. */
export const FaultState = (): ReactElement => {
  const said = SAID[typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi'];
  return (
    <main className="st-state">
      <h1>{said.title}</h1>
      <p>{said.words}</p>
      <button className="st-button st-button--main" onClick={() => window.location.reload()} type="button">{said.again}</button>
    </main>
  );
};
