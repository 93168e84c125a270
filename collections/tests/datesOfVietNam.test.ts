import { describe, expect, it } from '@jest/globals';
import type { Config, DateField, Field } from 'payload';
import { datesOfVietNam } from '../fields/datesOfVietNam';

const shown = async (fields: Field[]): Promise<Field[]> => {
  const config = await datesOfVietNam({ collections: [{ slug: 'x', fields, timestamps: false }] } as unknown as Config);
  return config.collections?.[0]?.fields ?? [];
};

describe('date fields', () => {
  it('show days as days and moments with their time, day first, wherever they stand', async () => {
    const [row, at] = await shown([
      { type: 'row', fields: [{ name: 'dateIssued', type: 'date' }] },
      { name: 'publishedAt', type: 'date' },
    ]);
    expect(((row as { fields: DateField[] }).fields[0]?.admin)?.date).toEqual({ displayFormat: 'dd/MM/yyyy' });
    expect((at as DateField).admin?.date).toEqual({ displayFormat: 'dd/MM/yyyy HH:mm', pickerAppearance: 'dayAndTime', timeFormat: 'HH:mm' });
  });

  it('are, in lists, by the clock of Viet Nam: those that Payload adds by itself too', async () => {
    const config = await datesOfVietNam({ collections: [{ slug: 'x', fields: [{ name: 'createdAt', type: 'date' }] }] } as unknown as Config);
    const fields = config.collections?.[0]?.fields as DateField[];
    expect(fields.map(({ name, admin }) => [name, admin?.date?.displayFormat, admin?.components?.Cell])).toEqual(
      ['createdAt', 'updatedAt'].map((name) => [name, 'dd/MM/yyyy HH:mm', '/collections/components/DateCell#DateCell']),
    );
  });

  it('leave a field that says how it is shown, and what is no date', async () => {
    const fields: Field[] = [{ name: 'month', type: 'date', admin: { date: { displayFormat: 'MM/yyyy' } } }, { name: 'title', type: 'text' }];
    const [month, title] = await shown(fields);
    expect((month as DateField).admin?.date?.displayFormat).toBe('MM/yyyy');
    expect(title).toEqual(fields[1]);
  });
});
