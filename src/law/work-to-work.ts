import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** From work to work: dismissal, redeployment, and what a region does about it. */
export const workToWork = [
  ...history('wmco.minWorkers', { unit: 'workers within 3 months in one work area', source: 'WMCO art. 3' }, [
    {
      from: day('2012-03-01'),
      until: null,
      value: 20,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Report to UWV and the unions.',
    },
  ]),
  ...history('wmco.wait', { unit: 'months', source: 'WMCO art. 5a' }, [
    {
      from: day('2012-03-01'),
      until: null,
      value: 1,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Unless the unions agree.',
    },
  ]),
  ...history(
    'ontslag.uwv.decide',
    { unit: 'weeks', keyedOn: 'request-date', source: 'BW 7:671a / Regeling UWV ontslagprocedure' },
    [
      {
        from: day('2015-07-01'),
        until: null,
        value: 4,
        confidence: 'medium',
        textAsOf: day('2015-11-29'),
        note: 'From a complete request.',
      },
    ],
  ),
  ...history('ontslag.horizon.weeks', { unit: 'weeks', source: 'BW 7:669(3)a; Ontslagregeling 8' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 26,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'The job stays gone this long.',
    },
  ]),
  ...history('herplaatsing.term', { unit: 'rule', source: 'Ontslagregeling art. 10' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 'the statutory notice period; 26 weeks for an employee with a work limitation',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Starts on the day of the decision.',
    },
  ]),
  ...history('afspiegeling.exception', { unit: 'rule', source: 'Ontslagregeling art. 11(6)(7)' }, [
    {
      from: day('2015-07-01'),
      until: null,
      value: 'workers of the jobs agreement may be left out; the end of a wage-cost subsidy skips the order',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history(
    'vwnw.kpi.newJob',
    {
      unit: 'hundredths of a per cent with a new job within 6 months',
      scope: 'provider',
      source: 'Van werk naar werk in contract catering, 2020-2021',
    },
    [
      {
        from: day('2020-07-01'),
        until: day('2021-03-31'),
        value: 7000,
        confidence: 'high',
        note: 'Of those who took part; say the number next to it.',
      },
    ],
  ),
  ...history('rmt.regulation', { unit: 'rule', source: 'Regeling BWBR0044968' }, [
    { from: day('2021-03-22'), until: day('2025-01-01'), value: 'in force', confidence: 'medium' },
  ]),
  ...history('rmt.services', { unit: 'services', source: 'Regeling BWBR0044968' }, [
    {
      from: day('2021-03-22'),
      until: day('2025-01-01'),
      value: 'basic; extra in a crisis; keeping fit for work; practical training',
      confidence: 'medium',
      note: 'One shared budget.',
    },
  ]),
  ...history('werkcentrum.start', { unit: 'rule', source: 'kamerbrief 33566-109; stcrt-2025-34554' }, [
    {
      from: day('2024-04-29'),
      until: null,
      value: 'one per region',
      confidence: 'medium',
      note: 'Mobility team, work-learn desk and employer desk together.',
    },
  ]),
  ...history('werkbedrijf.evaluation', { unit: 'years', source: 'Besluit SUWI 2.3(4)' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 2,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'First in 2016; a market plan is due as well.',
    },
  ]),
  ...history(
    'zwolle.target',
    { unit: 'extra work-learn places', scope: 'municipality', source: 'Werkbedrijf Regio Zwolle, daarwerkenweaan.nl' },
    [{ from: day('2015-01-01'), until: null, value: 1000, confidence: 'high' }],
  ),
]
