'use client';
import type { JSONFieldClientComponent } from 'payload';

/** Replaced by a picture of the path; keeps the JSON field from loading an editor off the network. */
export const StagesField: JSONFieldClientComponent = () => null;
