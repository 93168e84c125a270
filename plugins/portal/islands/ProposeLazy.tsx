'use client';
import dynamic from 'next/dynamic';

/** Loaded on its own pages alone. */
export const ProposeLazy = dynamic(() => import('./Propose').then(({ Propose }) => Propose));
