'use client';
export { answerByPasskey } from './answerByPasskey';
export { postSignIn, type SignedIn } from './postSignIn';
export { SecondStep } from './SecondStep';
import './signIn.css';
