import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** The clocks of every decision (Algemene wet bestuursrecht). */
export const administrativeClocks = [
  ...history('awb.decide.weeks', { unit: 'weeks', keyedOn: 'request-date', source: 'Awb 4:13' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 8,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'A longer time has to be announced, with its end.',
    },
  ]),
  ...history('awb.suspend', { unit: 'rule', keyedOn: 'request-date', source: 'Awb 4:15' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'from the request to complete until completed or out of time',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('awb.notProcessed.weeks', { unit: 'weeks', keyedOn: 'request-date', source: 'Awb 4:5(4)' }, [
    { from: day('2015-01-01'), until: null, value: 4, confidence: 'high', textAsOf: day('2015-11-29') },
  ]),
  ...history('awb.pay.weeks', { unit: 'weeks', source: 'Awb 4:87' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Unless the decision says later.',
    },
  ]),
  ...history('awb.objection.weeks', { unit: 'weeks', source: 'Awb 6:7' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 6,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Decided in 6 weeks, or 12 with a committee, and 6 more.',
    },
  ]),
  ...history('awb.reclaim.years', { unit: 'years', source: 'Awb 4:57' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 5,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'After it was settled lower.',
    },
  ]),
]
