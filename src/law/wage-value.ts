import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** Wage value, and the subsidy for what somebody cannot earn. */
export const wageValue = [
  ...history('lw.formula', { unit: 'rule' }, [
    {
      from: day('2015-01-01'),
      until: day('2021-06-30'),
      value: 'sum over the main tasks of pace x quality x deployability x share, in whole per cents',
      confidence: 'high',
      source: 'Regeling LKS 2014 art. 4',
      note: 'Of the wage of the job.',
    },
    {
      from: day('2021-07-01'),
      until: null,
      value: 'sum over the main tasks of pace x quality x net working time x share, in whole per cents',
      confidence: 'high',
      textAsOf: day('2021-07-01'),
      source: 'Besluit loonkostensubsidie 2021 (BWBR0044894)',
      note: 'Of the minimum wage; one method, by a certified expert.',
    },
  ]),
  ...history('lw.tasks.max', { unit: 'main tasks', source: 'Besluit loonkostensubsidie 2021 (BWBR0044894)' }, [
    {
      from: day('2021-07-01'),
      until: null,
      value: 5,
      confidence: 'high',
      textAsOf: day('2021-07-01'),
      note: 'At least 1/16 of the week and 30 minutes a day each; a cause counts once.',
    },
  ]),
  ...history('lw.reassess', { unit: 'months' }, [
    {
      from: day('2015-01-01'),
      until: day('2023-06-30'),
      value: 12,
      confidence: 'medium',
      source: 'Pw 10d(5) old',
      note: '36 for sheltered work. The last day is inferred.',
    },
    {
      from: day('2023-07-01'),
      until: null,
      value: 'no fixed term: agreed with the person and the employer',
      confidence: 'high',
      textAsOf: day('2025-07-01'),
      source: 'Pw 10d(6)',
      note: 'The next review is a decision, not a rule.',
    },
  ]),
  ...history(
    'lks.cap.pct',
    {
      unit: 'hundredths of a per cent of minimum wage and holiday allowance',
      keyedOn: 'first-of-january',
      source: 'Pw 10d(4)',
    },
    [{ from: day('2015-01-01'), until: null, value: 7000, confidence: 'high', textAsOf: day('2025-07-01') }],
  ),
  ...history(
    'lks.employerCharges.pct',
    { unit: 'hundredths of a per cent on top of the subsidised wage', keyedOn: 'first-of-january' },
    [
      {
        from: day('2015-01-01'),
        until: day('2017-12-31'),
        value: 2300,
        confidence: 'high',
        source: 'Regeling LKS art. 1(2); Stcrt. 2014, 35743',
      },
      {
        from: day('2018-01-01'),
        until: null,
        value: 2350,
        confidence: 'medium',
        source: 'Stcrt. 2017, 68248',
        note: 'For 2024 to 2026 not confirmed in the law itself.',
      },
    ],
  ),
  ...history('lks.basis', { unit: 'rule' }, [
    {
      from: day('2015-01-01'),
      until: day('2016-07-03'),
      value: 'the wage of the job',
      confidence: 'medium',
      source: 'Pw 6(1)g, 10d',
    },
    {
      from: day('2016-07-04'),
      until: null,
      value: 'the minimum wage',
      confidence: 'medium',
      textAsOf: day('2025-07-01'),
      source: 'later amendment, retroactive',
    },
  ]),
  ...history(
    'lks.forfait.pct',
    {
      unit: 'hundredths of a per cent of minimum wage and holiday allowance',
      keyedOn: 'employment-start',
      source: 'Pw 10d(5)',
    },
    [
      {
        from: day('2017-01-01'),
        until: null,
        value: 5000,
        confidence: 'medium',
        textAsOf: day('2025-07-01'),
        note: 'The first year of it was not verified.',
      },
    ],
  ),
  ...history('lks.forfait.maxMonths', { unit: 'months', keyedOn: 'employment-start', source: 'Pw 10d(5)' }, [
    {
      from: day('2017-01-01'),
      until: null,
      value: 6,
      confidence: 'medium',
      textAsOf: day('2025-07-01'),
      note: 'Then a wage value has to be there.',
    },
  ]),
  ...history('lks.fulltimeBasis', { unit: 'hours a week', source: 'Pw 10d(4)' }, [
    {
      from: day('2024-01-01'),
      until: null,
      value: 36,
      confidence: 'medium',
      textAsOf: day('2025-07-01'),
      note: 'Up to the full week of the employer.',
    },
  ]),
  ...history('lks.decide.weeks', { unit: 'weeks', keyedOn: 'request-date', source: 'Pw 10d(12)' }, [
    {
      from: day('2023-07-01'),
      until: null,
      value: 5,
      confidence: 'high',
      textAsOf: day('2025-07-01'),
      note: 'Not the general eight.',
    },
  ]),
  ...history('lks.reindex', { unit: 'rule', keyedOn: 'first-of-january', source: 'Pw 10d(7)' }, [
    {
      from: day('2023-07-01'),
      until: null,
      value: 'on 1 January only',
      confidence: 'high',
      textAsOf: day('2025-07-01'),
      note: 'A new minimum wage in July changes no running subsidy.',
    },
  ]),
  ...history('lks.pay.by', { unit: 'rule', source: 'Besluit LKS 2021 art. 7' }, [
    {
      from: day('2021-07-01'),
      until: null,
      value: 'the last working day before the 21st of the month of work',
      confidence: 'medium',
      textAsOf: day('2021-07-01'),
      note: 'For fixed hours.',
    },
  ]),
  ...history(
    'lks.existingJob.months',
    { unit: 'months after the start', keyedOn: 'employment-start', source: 'Pw 10d(2)' },
    [
      {
        from: day('2023-07-01'),
        until: null,
        value: 6,
        confidence: 'high',
        textAsOf: day('2025-07-01'),
        note: 'Only for those from certain schools, or still supported by the municipality.',
      },
    ],
  ),
  ...history('lks.moveMunicipality', { unit: 'rule', source: 'Pw 10d(8) old; still ruled in 10d' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'the municipality that granted it goes on paying for that employment',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('lks.noOtherSubsidy', { unit: 'rule', source: 'Pw 10d(7) old / 10d(9)' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: true,
      confidence: 'high',
      textAsOf: day('2025-07-01'),
      note: 'No second wage-cost subsidy for one employment.',
    },
  ]),
  ...history('loondispensatie', { unit: 'rule', source: 'Wajong 2:20 / 3:63' }, [
    {
      from: day('2010-01-01'),
      until: null,
      value: 'at least a quarter less productive for at least 6 months; granted for 6 months to 5 years',
      confidence: 'medium',
      note: 'UWV adds to the wage; never together with a wage-cost subsidy.',
    },
  ]),
  ...history('beschut.minimum.2017', { unit: 'places in the country', source: 'stcrt-2017-4882' }, [
    {
      from: day('2017-01-01'),
      until: day('2017-12-31'),
      value: 2600,
      confidence: 'high',
      note: 'A list per municipality, every year.',
    },
  ]),
]
