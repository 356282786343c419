import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** UWV takes the set of rules that counted when the employment started. */
const byUwv = { keyedOn: 'employment-start', scope: 'payer' } as const

/** The subsidy for an employer whose own people do the coaching (BWBR0036046). */
export const internalCoaching = [
  ...history(
    'uwv.ijc.Q2.licht',
    {
      unit: 'cents a year at 24 hours a week or more, by year of granting',
      keyedOn: 'award-date',
      scope: 'payer',
      source: 'Normbedragen 2015 Q2',
    },
    [
      {
        from: day('2015-01-01'),
        until: day('2015-12-31'),
        value: [270000, 140000, 140000],
        confidence: 'high',
        note: 'In proportion below 24 hours and for less than a year.',
      },
    ],
  ),
  ...history(
    'uwv.ijc.Q2.midden',
    {
      unit: 'cents a year at 24 hours a week or more, by year of granting',
      keyedOn: 'award-date',
      scope: 'payer',
      source: 'Normbedragen 2015 Q2',
    },
    [{ from: day('2015-01-01'), until: day('2015-12-31'), value: [450000, 270000, 140000], confidence: 'high' }],
  ),
  ...history(
    'uwv.ijc.Q2.intensief',
    {
      unit: 'cents a year at 24 hours a week or more, by year of granting',
      keyedOn: 'award-date',
      scope: 'payer',
      source: 'Normbedragen 2015 Q2',
    },
    [{ from: day('2015-01-01'), until: day('2015-12-31'), value: [680000, 450000, 270000], confidence: 'high' }],
  ),
  ...history(
    'uwv.ijc.Q2.proef',
    { unit: 'cents, by regime', keyedOn: 'award-date', scope: 'payer', source: 'Normbedragen 2015 Q2' },
    [
      {
        from: day('2015-01-01'),
        until: day('2015-12-31'),
        value: { light: 50000, medium: 60000, intensive: 75000 },
        confidence: 'high',
        note: 'Fixed, whatever happens during the trial.',
      },
    ],
  ),
  ...history('uwv.ijc.period', { unit: 'months', ...byUwv, source: 'Protocol Interne Jobcoach 2015 2.6-2.7' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 12,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'At most three; earlier outside coaching is deducted.',
    },
  ]),
  ...history(
    'uwv.ijc.advance',
    { unit: 'hundredths of a per cent', ...byUwv, source: 'Protocol Interne Jobcoach 2015 3.6' },
    [
      {
        from: day('2015-01-01'),
        until: null,
        value: 10000,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Settled within three months after the year.',
      },
    ],
  ),
  ...history('uwv.ijc.late.backdate.weeks', { unit: 'weeks', ...byUwv, source: 'Protocol Interne Jobcoach 2015 3.2' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 4,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'The period runs from the start; only the money starts later.',
    },
  ]),
  ...history(
    'uwv.ijc.consent',
    { unit: 'rule', ...byUwv, source: 'Protocol Interne Jobcoach 2015 3.1; Reintegratiebesluit 12(1)d' },
    [
      {
        from: day('2015-01-01'),
        until: null,
        value: 'the employee signs too',
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Then no outside coaching in the same period.',
      },
    ],
  ),
  ...history('uwv.ijc.coach.requirements', { unit: 'rule', ...byUwv, source: 'Protocol Interne Jobcoach 2015 2.8' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'a course, experience in instructing and in the job, and time free from own work',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('uwv.ijc.notFor', { unit: 'rule', ...byUwv, source: 'Protocol Interne Jobcoach 2015 2.2' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'Wsw employees, and persons for whom the municipality pays',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'There the municipality pays.',
    },
  ]),
]
