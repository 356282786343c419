import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** UWV takes the set of rules that counted when the employment started. */
const byUwv = { keyedOn: 'employment-start', scope: 'payer' } as const

/** The clocks around a coaching grant: late means money lost. */
export const coachingDeadlines = [
  ...history('uwv.jc.apply.weeks', { unit: 'weeks after the start', ...byUwv }, [
    {
      from: day('2012-12-15'),
      until: day('2014-06-30'),
      value: 2,
      confidence: 'high',
      source: 'Protocol 2012 A.5',
      note: 'Chosen by the start of the employment, not by the day of the request.',
    },
    {
      from: day('2014-07-01'),
      until: null,
      value: 4,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      source: 'Protocol Jobcoach UWV 2014 A.5',
      note: 'The day of receipt counts.',
    },
  ]),
  ...history('uwv.jc.followup.weeks', { unit: 'weeks after the end of the period', ...byUwv }, [
    {
      from: day('2012-12-15'),
      until: day('2014-06-30'),
      value: 'before the half-year ends',
      confidence: 'high',
      source: 'Protocol 2012 B.4.3',
    },
    {
      from: day('2014-07-01'),
      until: null,
      value: 4,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      source: 'Protocol Jobcoach UWV 2014 A.5, B.4.3',
      note: 'With the report, the evaluation and the last invoice.',
    },
  ]),
  ...history(
    'uwv.jc.late.backdate.weeks',
    { unit: 'weeks before receipt', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.5' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 4,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'UWV’s own examples differ by a day; the decision leads.',
      },
    ],
  ),
  ...history(
    'uwv.jc.incomplete.weeks',
    { unit: 'weeks', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.5; Awb 4:5' },
    [{ from: day('2014-07-01'), until: null, value: 2, confidence: 'high', textAsOf: day('2015-12-31') }],
  ),
  ...history(
    'uwv.jc.decide.weeks',
    { unit: 'weeks', ...byUwv, source: 'Protocol Jobcoach UWV 2014 A.5; Awb 4:13-4:14' },
    [
      {
        from: day('2014-07-01'),
        until: null,
        value: 6,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: '2 more when announced; the legal limit is 8. The clock stops while something is missing.',
      },
    ],
  ),
  ...history('uwv.jc.change.report.weeks', { unit: 'weeks after the change', ...byUwv }, [
    {
      from: day('2012-12-15'),
      until: day('2014-06-30'),
      value: 2,
      confidence: 'high',
      source: 'Protocol 2012 A.8',
      note: '1 week after the end of the employment.',
    },
    {
      from: day('2014-07-01'),
      until: null,
      value: 1,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      source: 'Protocol Jobcoach UWV 2014 A.8',
      note: 'Late means at most four weeks back; a decrease always counts from the change.',
    },
  ]),
]
