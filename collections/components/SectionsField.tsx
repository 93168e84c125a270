'use client';
import type { JSONFieldClientComponent } from 'payload';

/** Replaced by the full editor of sections; keeps the JSON field from loading an editor off the network. */
export const SectionsField: JSONFieldClientComponent = () => null;
