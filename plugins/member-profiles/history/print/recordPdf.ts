import { createRequire } from 'node:module';
import path from 'node:path';
import { definition } from './definition';
import type { Printed } from './printRecord';

/** The record on paper: fonts are Tinos, the metric twin of Times New Roman, with all Vietnamese marks. Nothing else is fetched or read. */
export const recordPdf = async (printed: Printed): Promise<Buffer> => {
  const pdfmake = (await import(/* webpackIgnore: true */ 'pdfmake')).default;
  const fonts = path.dirname(createRequire(path.resolve('package.json')).resolve('@expo-google-fonts/tinos/package.json'));
  const font = (weight: string): string => path.join(fonts, weight, `Tinos_${weight}.ttf`);
  pdfmake.addFonts({ Tinos: { normal: font('400Regular'), bold: font('700Bold'), italics: font('400Regular_Italic') } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => file.startsWith(fonts));
  return pdfmake.createPdf(definition(printed)).getBuffer();
};
