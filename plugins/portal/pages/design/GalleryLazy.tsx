'use client';
import dynamic from 'next/dynamic';

/** Loaded on its own pages alone: it brings a library that no other page needs. */
export const GalleryLazy = dynamic(() => import('./Gallery').then(({ Gallery }) => Gallery));
