import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** UWV takes the set of rules that counted when the employment started. */
const byUwv = { keyedOn: 'employment-start', scope: 'payer' } as const

/** Coaching by a recognised job coach, as UWV grants it per half-year. Protocols: 2007 BWBR0019415, 2012 BWBR0032412, 2014 BWBR0035263. */
export const jobCoaching = [
  ...history(
    'uwv.jc.law.maxPct',
    {
      unit: 'hundredths of a per cent of the hours worked, by year of granting',
      scope: 'payer',
      source: 'Reintegratiebesluit art. 18(3), 12(2)',
    },
    [
      {
        from: day('2005-12-29'),
        until: null,
        value: [1500, 750, 600],
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'UWV may deviate in hardship; today’s wording is not confirmed.',
      },
    ],
  ),
  ...history(
    'uwv.jc.firstHalfYear.youngDisabled',
    {
      unit: 'hundredths of a per cent of the hours worked',
      ...byUwv,
      source: 'Protocol Jobcoach 2006, dropped by the revision of 1-1-2007',
    },
    [
      {
        from: day('2006-01-01'),
        until: day('2006-12-31'),
        value: 1500,
        confidence: 'high',
        note: 'Dropped on 1 January 2007.',
      },
    ],
  ),
  ...history(
    'uwv.jc.regime.zeerlicht',
    {
      unit: 'hundredths of a per cent of the hours worked, by year of granting',
      ...byUwv,
      source: 'Protocol Jobcoach 2007, 2012 and 2014, table 1',
    },
    [
      {
        from: day('2007-01-01'),
        until: null,
        value: [300, 300, 300],
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'The protocol of 2016 replaced this table; its own was not readable.',
      },
    ],
  ),
  ...history(
    'uwv.jc.regime.licht',
    {
      unit: 'hundredths of a per cent of the hours worked, by year of granting',
      ...byUwv,
      source: 'Protocol Jobcoach 2007, 2012 and 2014, table 1',
    },
    [
      {
        from: day('2007-01-01'),
        until: null,
        value: [600, 300, 300],
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'The protocol of 2016 replaced this table; its own was not readable.',
      },
    ],
  ),
  ...history(
    'uwv.jc.regime.midden',
    {
      unit: 'hundredths of a per cent of the hours worked, by year of granting',
      ...byUwv,
      source: 'Protocol Jobcoach 2007, 2012 and 2014, table 1',
    },
    [
      {
        from: day('2007-01-01'),
        until: null,
        value: [1000, 500, 300],
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'The ordinary regime.',
      },
    ],
  ),
  ...history(
    'uwv.jc.regime.intensief',
    {
      unit: 'hundredths of a per cent of the hours worked, by year of granting',
      ...byUwv,
      source: 'Protocol Jobcoach 2007, 2012 and 2014, table 1',
    },
    [
      {
        from: day('2007-01-01'),
        until: null,
        value: [1500, 750, 600],
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'The legal maximum; has to be argued.',
      },
    ],
  ),
  ...history(
    'uwv.jc.proef.pct',
    {
      unit: 'hundredths of a per cent of the hours worked, by regime',
      keyedOn: 'placement-start',
      scope: 'payer',
      source: 'Protocol Jobcoach UWV 2012 and 2014, table 2',
    },
    [
      {
        from: day('2012-12-15'),
        until: null,
        value: { veryLight: 300, light: 600, medium: 1000, intensive: 1500 },
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'A grant of its own, outside the three years.',
      },
    ],
  ),
  ...history(
    'werktraject.jc.pct.options',
    {
      unit: 'hundredths of a per cent to choose from',
      scope: 'provider',
      source: 'Procedure Werktraject Noord-Holland, 30-09-2015',
    },
    [
      {
        from: day('2015-09-30'),
        until: null,
        value: [500, 1000, 1500],
        confidence: 'high',
        note: 'A simplification: no regime of UWV starts with 5 %.',
      },
    ],
  ),
  ...history('uwv.jc.period', { unit: 'months', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.4.1' }, [
    { from: day('2006-01-01'), until: null, value: 6, confidence: 'high', textAsOf: day('2015-12-31') },
  ]),
  ...history('uwv.jc.maxPeriods', { unit: 'periods of half a year', ...byUwv }, [
    {
      from: day('2006-01-01'),
      until: day('2011-06-30'),
      value: 'no limit',
      confidence: 'high',
      source: 'Protocol 2006/2007 par. 7',
      note: 'A work expert could stop it every half-year.',
    },
    {
      from: day('2011-07-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      source: 'Protocol Jobcoach UWV 2014 A.4.1-A.4.2; Stcrt. 2011, 11551',
      note: 'Three years, for the same employment.',
    },
  ]),
  ...history('uwv.jc.interruption.maxWeeks', { unit: 'weeks', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.4.1' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 4,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'After a longer gap, or with another employer, three new years begin.',
    },
  ]),
  ...history('uwv.jc.after3y.askAt', { unit: 'rule', ...byUwv, source: 'Protocol Jobcoach UWV 2014 B.4.3' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 'with the follow-up request of period 5; answered at the start of period 6',
      confidence: 'high',
      textAsOf: day('2015-12-31'),
    },
  ]),
  ...history('uwv.jc.contract.minMonths', { unit: 'months', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.2.1' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'Looked at only when the employment starts.',
    },
  ]),
  ...history(
    'uwv.jc.contract.minHours',
    { unit: 'hours a week', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.2.1' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 12,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: '8 when 12 is expected within a year.',
      },
    ],
  ),
  ...history(
    'uwv.jc.contract.minLoonwaarde',
    { unit: 'hundredths of a per cent of the minimum wage', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.2.1' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 3500,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: '20 % when growth is expected.',
      },
    ],
  ),
  ...history(
    'uwv.jc.goals.focus',
    { unit: 'goals in the first period', ...byUwv, source: 'Protocol Jobcoach UWV 2014 B.4.1' },
    [{ from: day('2014-07-01'), until: null, value: 3, confidence: 'high', textAsOf: day('2015-12-31') }],
  ),
  ...history('uwv.jc.protocol.2016', { unit: 'rule', ...byUwv, source: 'BWBR0037573' }, [
    {
      from: day('2016-01-01'),
      until: day('2019-09-30'),
      value: 'in force',
      confidence: 'high',
      note: 'Only the opening was readable; its successor was not found.',
    },
  ]),
  ...history('pw.jc.right', { unit: 'rule', source: 'Pw 10(3)-(5), 8a(2)(e)(g)' }, [
    {
      from: day('2023-07-01'),
      until: null,
      value: 'personal support at work, in kind or as a subsidy, by a recognised coach or a supervisor of the firm',
      confidence: 'high',
      textAsOf: day('2025-07-01'),
      note: 'The person or the employer may ask; the municipality settles how much and how long.',
    },
  ]),
]
