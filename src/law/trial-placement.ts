import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

const byUwv = { keyedOn: 'placement-start', scope: 'payer' } as const

/** Working on trial with a benefit: how long, for whom, and what comes after. */
export const trialPlacement = [
  ...history('uwv.proef.duration.default', { unit: 'months', ...byUwv }, [
    {
      from: day('2007-01-01'),
      until: day('2012-12-31'),
      value: 3,
      confidence: 'high',
      source: 'Protocol Jobcoach 2007 par. 6; Protocol 2012 A.3.2',
      note: 'As the coaching protocols assumed.',
    },
    {
      from: day('2013-01-01'),
      until: null,
      value: 2,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      source: 'Beleidsregels proefplaatsing UWV 2013 art. 4(1)',
      note: 'UWV says two months today as well.',
    },
  ]),
  ...history(
    'uwv.proef.duration.max',
    { unit: 'months', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 4(2)' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 6,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Only when the limitation, the distance to work or the work itself asks for it.',
      },
    ],
  ),
  ...history(
    'uwv.proef.ww.minUnemployed',
    { unit: 'months', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 2(1)b' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 3,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Not for those under 27 without a basic qualification, nor after an ended sickness benefit.',
      },
    ],
  ),
  ...history(
    'uwv.proef.groups',
    { unit: 'benefits', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 2' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 'ZW, WW, WIA, WAO, WAZ, Wajong',
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Not for those under 18 in the Wajong.',
      },
    ],
  ),
  ...history(
    'uwv.proef.contract.minMonths',
    { unit: 'months', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 5(e)' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 6,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Without probation or agency clause, for at least the hours of the trial.',
      },
    ],
  ),
  ...history(
    'uwv.proef.insurance',
    { unit: 'rule', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 5(f)' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 'liability and accident',
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Taken out by the employer, for the person.',
      },
    ],
  ),
  ...history('uwv.proef.paid', { unit: 'rule', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 5(b)' }, [
    {
      from: day('2013-01-01'),
      until: null,
      value: false,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Unpaid; the benefit goes on.',
    },
  ]),
  ...history(
    'uwv.proef.sameFunctionBefore',
    { unit: 'rule', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 5(d)' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 'not allowed',
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Unless circumstances changed; an internship in the job counts too.',
      },
    ],
  ),
  ...history(
    'uwv.proef.viaAgency',
    { unit: 'rule', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 6' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 'allowed when the hirer provably knows; again only with another hirer',
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Secondment by a sheltered employment company falls here.',
      },
    ],
  ),
  ...history(
    'uwv.proef.refuse.deadweight',
    { unit: 'rule', ...byUwv, source: 'Beleidsregels proefplaatsing UWV 2013 art. 2(2), 7' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: true,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: 'Refused when the person would be hired anyway.',
      },
    ],
  ),
  ...history('uwv.proef.decision', { unit: 'weeks, a service norm', ...byUwv, source: 'uwv.nl' }, [
    { from: day('2020-01-01'), until: null, value: 2, confidence: 'medium', note: 'Never start before the decision.' },
  ]),
  ...history(
    'pw.proefplaats.default',
    { unit: 'months', keyedOn: 'placement-start', source: 'Pw 8a(2)(d) (Breed offensief, Stb. 2022, 499)' },
    [
      {
        from: day('2023-07-01'),
        until: null,
        value: 2,
        confidence: 'high',
        textAsOf: day('2025-07-01'),
        note: 'Each municipality settles the details.',
      },
    ],
  ),
  ...history(
    'pw.proefplaats.extension.max',
    { unit: 'months on top', keyedOn: 'placement-start', source: 'Pw 8a(2)(d) (Breed offensief, Stb. 2022, 499)' },
    [
      {
        from: day('2023-07-01'),
        until: null,
        value: 4,
        confidence: 'high',
        textAsOf: day('2025-07-01'),
        note: 'So six in all.',
      },
    ],
  ),
  ...history(
    'pw.loonwaarde.unpaidPeriod.max',
    { unit: 'months', keyedOn: 'placement-start', source: 'Pw 10d(3) old' },
    [
      {
        from: day('2015-01-01'),
        until: day('2023-06-30'),
        value: 3,
        confidence: 'medium',
        note: 'No probation afterwards. The last day follows from the act that replaced it.',
      },
    ],
  ),
]
