import { describe, expect, it } from '@jest/globals';
import { deprecationHeaders } from '../commands/deprecation';

describe('a door that goes', () => {
  it('says since when, until when, and what stands in its place, as the standards say it', () => {
    expect(deprecationHeaders({ since: '2026-12-01', sunset: '2027-06-01', instead: 'https://sotay.example/docs/api#sync' })).toEqual({
      Deprecation: '@1796083200',
      Sunset: 'Tue, 01 Jun 2027 00:00:00 GMT',
      Link: '<https://sotay.example/docs/api#sync>; rel="deprecation"',
    });
  });

  it.each([['2026-12-01', '2027-05-29'], ['2026-12-01', 'bald'], ['', '2027-06-01']])('stays half a year at the least (%s to %s)', (since, sunset) => {
    expect(() => deprecationHeaders({ since, sunset, instead: 'x' })).toThrow('at least 180 days');
  });
});
