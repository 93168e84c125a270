/** What is reported from below. A split founds the new organisation beside; its members go there by transfer. */
export const REPORT_KINDS = ['rename', 'split', 'merge', 'secretary'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
export type ReportState = 'proposed' | 'returned' | 'approved' | 'withdrawn';
