import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** Contracts: the chain, notice, probation, transition payment, secondment. */
export const contracts = [
  ...history('keten.maxMonths', { unit: 'months', keyedOn: 'contract-end' }, [
    {
      from: day('1999-01-01'),
      until: day('2015-06-30'),
      value: 36,
      confidence: 'low',
      source: 'BW 7:668a old',
      note: 'The gap was then three months. To be confirmed.',
    },
    {
      from: day('2015-07-01'),
      until: day('2019-12-31'),
      value: 24,
      confidence: 'high',
      source: 'BW 7:668a (WWZ)',
      note: 'Permanent when exceeded.',
    },
    { from: day('2020-01-01'), until: null, value: 36, confidence: 'medium', source: 'BW 7:668a (WAB)' },
  ]),
  ...history('keten.maxContracts', { unit: 'contracts', keyedOn: 'contract-end', source: 'BW 7:668a(1)b' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 3,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'The fourth is permanent.',
    },
  ]),
  ...history('keten.gapMonths', { unit: 'months', keyedOn: 'contract-end', source: 'BW 7:668a(1)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'A gap this long or shorter keeps the chain together.',
    },
  ]),
  ...history(
    'keten.gapMonths.seasonal',
    { unit: 'months', keyedOn: 'contract-end', scope: 'cao', source: 'BW 7:668a(13) (WAB)' },
    [
      {
        from: day('2020-01-01'),
        until: null,
        value: 3,
        confidence: 'medium',
        note: 'Only where a cao says so, for work of at most nine months a year.',
      },
    ],
  ),
  ...history('keten.cao.max', { unit: 'at most', keyedOn: 'contract-end', scope: 'cao', source: 'BW 7:668a(5)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: { months: 48, contracts: 6 },
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Agency work, or where the nature of the business asks for it.',
    },
  ]),
  ...history('keten.exclude', { unit: 'rule', keyedOn: 'contract-end', source: 'BW 7:668a(10)(11)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 'BBL learners, and under 18 with at most 12 hours a week',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('keten.successor', { unit: 'rule', keyedOn: 'contract-end', source: 'BW 7:668a(2)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 'employers that follow each other with the same work count as one',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Also from secondment to a contract with the hirer.',
    },
  ]),
  ...history(
    'gvb.practice.months',
    { unit: 'months in service', scope: 'provider', source: 'Doorstroom, Sociaal Werkkoepel Amsterdam, 29-03-2019' },
    [
      {
        from: day('2019-03-29'),
        until: null,
        value: 23,
        confidence: 'high',
        note: 'A habit from when 24 months made a contract permanent.',
      },
    ],
  ),
  ...history(
    'aanzeg.months',
    { unit: 'months before the end, in writing', keyedOn: 'contract-end', source: 'BW 7:668(1)' },
    [
      {
        from: day('2015-01-01'),
        until: null,
        value: 1,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'From six months on; too late costs a month of wage in proportion.',
      },
    ],
  ),
  ...history('ragetlie.gap', { unit: 'months', keyedOn: 'contract-end', source: 'BW 7:667(4)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Temporary after permanent still needs notice.',
    },
  ]),
  ...history(
    'proeftijd',
    { unit: 'months, by length of the contract', keyedOn: 'employment-start', source: 'BW 7:652' },
    [
      {
        from: day('2015-01-01'),
        until: null,
        value: { upToSixMonths: 0, overSixMonths: 1, fromTwoYears: 2 },
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Void in a following contract for the same work.',
      },
    ],
  ),
  ...history(
    'opzeg.employer',
    { unit: 'months, by full years of service', keyedOn: 'contract-end', source: 'BW 7:672(2)' },
    [
      {
        from: day('2015-07-01'),
        until: null,
        value: { 0: 1, 5: 2, 10: 3, 15: 4 },
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'To the end of a month; less the time of the procedure, at least one remains.',
      },
    ],
  ),
  ...history('transitie.minMonths', { unit: 'months of service', keyedOn: 'contract-end' }, [
    { from: day('2015-07-01'), until: day('2019-12-31'), value: 24, confidence: 'high', source: 'BW 7:673(1)' },
    {
      from: day('2020-01-01'),
      until: null,
      value: 0,
      confidence: 'medium',
      source: 'BW 7:673 (WAB)',
      note: 'A third of a month for each year.',
    },
  ]),
  ...history(
    'transitie.max',
    { unit: 'cents, or a year of wages when that is more', keyedOn: 'contract-end', source: 'BW 7:673(2)(3)' },
    [
      { from: day('2015-07-01'), until: day('2015-12-31'), value: 7500000, confidence: 'high' },
      { from: day('2016-01-01'), until: day('2016-12-31'), value: 7600000, confidence: 'high' },
      { from: day('2017-01-01'), until: day('2017-12-31'), value: 7700000, confidence: 'high' },
      { from: day('2018-01-01'), until: day('2018-12-31'), value: 7900000, confidence: 'high' },
      { from: day('2019-01-01'), until: day('2019-12-31'), value: 8100000, confidence: 'high' },
      { from: day('2020-01-01'), until: day('2020-12-31'), value: 8300000, confidence: 'high' },
      { from: day('2021-01-01'), until: day('2021-12-31'), value: 8400000, confidence: 'high' },
      { from: day('2024-01-01'), until: day('2024-12-31'), value: 9400000, confidence: 'high' },
    ],
  ),
  ...history('uitzend.phase', { unit: 'weeks worked', source: 'BW 7:691(1)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 26,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'A cao can make it 78.',
    },
  ]),
  ...history('payroll.terms', { unit: 'rule', source: 'BW 7:692 (WAB)' }, [
    {
      from: day('2020-01-01'),
      until: null,
      value: 'at least the terms of the hirer, and the ordinary chain of contracts',
      confidence: 'medium',
    },
  ]),
  ...history('wtta.start', { unit: 'day', source: 'Wtta (TK 15-4-2025)' }, [
    {
      from: day('2027-01-01'),
      until: null,
      value: '2027-01-01',
      confidence: 'medium',
      note: 'Enforced from 2028; covers secondment.',
    },
  ]),
  ...history('dba.enforcement', { unit: 'rule', source: 'Wet DBA' }, [
    {
      from: day('2025-01-01'),
      until: null,
      value: 'fully enforced, with a soft landing',
      confidence: 'medium',
      note: 'Matters for freelance coaches.',
    },
  ]),
]
