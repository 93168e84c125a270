import { z } from 'zod';
import { defineRule } from '../../rule-register';
import { PAPER_NEEDS, PAPER_PARTS } from '../dossier/domain/parts';
import { both, shown } from './translations';

const paper = z.object({
  code: z.string().regex(/^[a-z0-9-]{1,60}$/),
  name: z.string().min(1).max(200),
  part: z.enum(PAPER_PARTS),
  needed: z.enum(PAPER_NEEDS),
});

/** The papers of a member's dossier (12-HD/BTCTW as read in a third party's words). */
export const DOSSIER_RULES = {
  papers: defineRule({
    key: 'dossier.papers',
    schema: z.array(paper).min(1).max(100).refine((papers) => new Set(papers.map(({ code }) => code)).size === papers.length),
    unit: '', name: both('dossier.papers'), area: both('area.cell'), touches: both('touches.dossier.papers'),
    words: { each: { parts: {
      code: { label: both('dossier.code') }, name: { label: both('dossier.name') },
      part: { label: both('dossier.part'), words: Object.fromEntries(PAPER_PARTS.map((part) => [part, both(`dossier.part.${part}`)])) },
      needed: { label: both('dossier.needed'), words: Object.fromEntries(PAPER_NEEDS.map((needed) => [needed, both(`dossier.needed.${needed}`)])) },
    } } },
    show: (papers) => shown('dossier.papers.shown', {
      count: papers.length, everybody: papers.filter(({ needed }) => needed === 'everybody').length, official: papers.filter(({ needed }) => needed === 'official').length,
    }),
  }),
} as const;
