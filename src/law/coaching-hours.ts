import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** UWV takes the set of rules that counted when the employment started. */
const byUwv = { keyedOn: 'employment-start', scope: 'payer' } as const

/** How hours of coaching are kept, approved and paid. */
export const coachingHours = [
  ...history('uwv.jc.log.frequency', { unit: 'days', ...byUwv, source: 'Protocol Jobcoach UWV 2014 B.2' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 7,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'Per candidate, day and activity.',
    },
  ]),
  ...history('uwv.jc.approve', { unit: 'rule', ...byUwv, source: 'Protocol Jobcoach UWV 2014 B.2' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 'the organisation reviews the hours and approves the log of every coach before it invoices',
      confidence: 'high',
      textAsOf: day('2015-12-31'),
    },
  ]),
  ...history('uwv.jc.payment', { unit: 'rule', ...byUwv }, [
    {
      from: day('2006-01-01'),
      until: day('2012-08-29'),
      value: 'a half-year in advance, not settled against the hours',
      confidence: 'high',
      source: 'Protocol 2006/2007 par. 8-9',
      note: 'Settled only for an absence over four weeks or an early end.',
    },
    {
      from: day('2012-08-30'),
      until: null,
      value: 'registered and approved hours, up to the grant',
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      source: 'Erkenningskader 2012; Protocol 2012/2014 B.3',
    },
  ]),
  ...history(
    'uwv.jc.invoices.max',
    { unit: 'invoices a period', ...byUwv, source: 'Protocol Jobcoach UWV 2014 B.3.1' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 2,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'The last within four weeks after the period; together never above the grant.',
      },
    ],
  ),
  ...history(
    'uwv.jc.sick.approval',
    { unit: 'weeks of sickness', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.6' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 4,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'Then prior approval in writing. No coaching during holidays.',
      },
    ],
  ),
  ...history('uwv.jc.group', { unit: 'rule', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.9' }, [
    {
      from: day('2014-07-01'),
      until: null,
      value: 'minutes divided by the number of candidates',
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: '120 minutes with 6 candidates are 20 minutes each.',
    },
  ]),
]
