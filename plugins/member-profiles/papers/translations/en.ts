import type { vi } from './vi';

export const en: Record<keyof typeof vi, string> = {
  'command.admissions.paper': 'Print papers of an admission',
  'command.transfers.paper': 'Print the introduction paper of a transfer',
  'command.endings.paper': 'Print the resolution of an exemption',
  'list.copy': 'Copy of {{by}}, made at {{at}}',
  'why.transfer': 'The introduction paper of a transfer was printed',
  'view.papers': 'Print papers',
  'view.lead': 'A draft to be completed, signed and sealed; what is not known is left blank. In Vietnamese.',
  'view.which': 'Paper',
  'view.docx': 'Download for Word',
  'view.pdf': 'Download as PDF',
  'view.of': '{{what}}: {{name}}',
  'view.done': 'Downloaded. Please read it before it is signed.',
  'view.failed': 'That did not work. Please try again.',
  'paper.cell-resolution': "The cell's resolution to propose admission",
  'paper.committee-resolution': "The grassroots committee's resolution to propose admission",
  'paper.decision': 'Decision on admission',
  'paper.confirmation-resolution': "The cell's resolution to propose confirmation",
  'paper.confirmation-decision': 'Decision on confirmation',
  'paper.transfer': 'Introduction paper',
  'paper.exemption': "The cell's resolution",
};
