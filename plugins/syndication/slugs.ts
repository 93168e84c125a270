export const SOURCE_SITES = 'source-sites';
