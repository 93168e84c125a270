'use client';
import dynamic from 'next/dynamic';

/** Loaded on its own pages alone. */
export const SignInLazy = dynamic(() => import('./SignIn').then(({ SignIn }) => SignIn));
