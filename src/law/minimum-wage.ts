import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** The minimum wage: the ground under wage value and wage-cost subsidy. */
export const minimumWage = [
  ...history('wml.month.23plus', { unit: 'cents per month', source: 'WML art. 8' }, [
    {
      from: day('2014-07-01'),
      until: day('2014-12-31'),
      value: 149520,
      confidence: 'medium',
      note: 'A wage per month; adult at 23.',
    },
    {
      from: day('2016-07-01'),
      until: day('2016-12-31'),
      value: 153720,
      confidence: 'medium',
      note: 'A wage per month; adult at 23.',
    },
  ]),
  ...history('wml.month.21plus', { unit: 'cents per month', source: 'WML art. 8' }, [
    {
      from: day('2019-07-01'),
      until: day('2019-12-31'),
      value: 163560,
      confidence: 'medium',
      note: 'The first half-year with adult age 21.',
    },
    {
      from: day('2022-07-01'),
      until: day('2022-12-31'),
      value: 175620,
      confidence: 'medium',
      note: 'Still per month; the hours in a week differed per cao.',
    },
  ]),
  ...history('wml.hour.21plus', { unit: 'cents per hour' }, [
    {
      from: day('2024-01-01'),
      until: day('2024-06-30'),
      value: 1327,
      confidence: 'medium',
      source: 'WML art. 8',
      note: 'The first statutory wage per hour.',
    },
    {
      from: day('2024-07-01'),
      until: day('2024-12-31'),
      value: 1368,
      confidence: 'low',
      source: 'WML art. 8',
      note: 'Not seen on a page; confirm before use.',
    },
    { from: day('2025-01-01'), until: day('2025-06-30'), value: 1406, confidence: 'high', source: 'WML art. 8' },
    {
      from: day('2025-07-01'),
      until: day('2025-12-31'),
      value: 1440,
      confidence: 'high',
      source: 'Stcrt. 2025, 12264',
    },
    {
      from: day('2026-01-01'),
      until: day('2026-06-30'),
      value: 1471,
      confidence: 'medium',
      source: 'WML art. 8/14',
      note: 'Two independent pages agree.',
    },
  ]),
  ...history(
    'wml.refmonth.21plus',
    { unit: 'cents per month', keyedOn: 'first-of-january', source: 'Stcrt. 2025, 12264' },
    [
      { from: day('2025-07-01'), until: day('2025-12-31'), value: 224580, confidence: 'high' },
      {
        from: day('2026-01-01'),
        until: day('2026-06-30'),
        value: 229440,
        confidence: 'medium',
        note: 'Never derive it: 156 times the hourly wage is another amount.',
      },
    ],
  ),
  ...history(
    'wml.youth.pct',
    { unit: 'hundredths of a per cent of the adult wage, by age', source: 'Besluit minimumjeugdloonregeling' },
    [
      {
        from: day('2019-07-01'),
        until: null,
        value: { 20: 8000, 19: 6000, 18: 5000, 17: 3950, 16: 3450, 15: 3000 },
        confidence: 'medium',
        note: 'The hourly wage is the adult wage times this, rounded half up to a cent.',
      },
    ],
  ),
  ...history(
    'wml.youth.bbl.pct',
    { unit: 'hundredths of a per cent of the adult wage, by age', source: 'Besluit minimumjeugdloonregeling (BBL)' },
    [{ from: day('2019-07-01'), until: null, value: { 20: 6150, 19: 5250, 18: 4550 }, confidence: 'medium' }],
  ),
  ...history('wml.adultAge', { unit: 'years', source: 'WML' }, [
    { from: day('2017-07-01'), until: day('2019-06-30'), value: 22, confidence: 'medium' },
    { from: day('2019-07-01'), until: null, value: 21, confidence: 'medium' },
  ]),
  ...history('wml.index.dates', { unit: 'month and day', source: 'WML art. 14' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: '01-01 and 07-01',
      confidence: 'high',
      note: 'The wage-cost subsidy follows on 1 January only.',
    },
  ]),
  ...history('holidayAllowance.pct', { unit: 'hundredths of a per cent of the wage', source: 'WML art. 15' }, [
    { from: day('2015-01-01'), until: null, value: 800, confidence: 'medium', textAsOf: day('2015-11-29') },
  ]),
]
