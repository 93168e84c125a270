'use client';
import { useEffect, useState } from 'react';

/** Kept in this browser: a desk with large type stays so, whoever sits at it. */
const KEY = 'hb-chu-to';

const apply = (large: boolean): void => {
  document.documentElement.toggleAttribute('data-chu-to', large);
};

const kept = (): boolean => {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    // A browser that keeps nothing shows the usual type.
    return false;
  }
};

/** 18 px and more air on every screen of the admin (custom.css), and the way to switch it. */
export const useLargeType = (): { large: boolean; change: () => void } => {
  const [large, setLarge] = useState(false);
  useEffect(() => {
    setLarge(kept());
    apply(kept());
  }, []);
  const change = (): void => {
    try {
      localStorage.setItem(KEY, large ? '0' : '1');
    } catch {
      // It holds until the page is left.
    }
    setLarge(!large);
    apply(!large);
  };
  return { large, change };
};
