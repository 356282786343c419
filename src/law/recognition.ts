import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** What UWV asks of those who coach and re-integrate for it. */
export const recognition = [
  ...history('erk.validity', { unit: 'years', scope: 'payer', source: 'Erkenningskader 2012' }, [
    {
      from: day('2012-08-30'),
      until: null,
      value: 5,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'Replaced by the framework of 2016, of which only the opening was read.',
    },
  ]),
  ...history('erk.minCoaches', { unit: 'full-time coaches', scope: 'payer', source: 'Erkenningskader 2012 2.7' }, [
    {
      from: day('2012-08-30'),
      until: null,
      value: 2,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'No firms of one person.',
    },
  ]),
  ...history(
    'erk.insurance',
    { unit: 'cents of liability cover', scope: 'payer', source: 'Erkenningskader 2012 2.4' },
    [{ from: day('2012-08-30'), until: null, value: 100000000, confidence: 'high', textAsOf: day('2015-12-31') }],
  ),
  ...history('erk.callable', { unit: 'hours on workdays', scope: 'payer', source: 'Erkenningskader 2012 2.10' }, [
    { from: day('2012-08-30'), until: null, value: 24, confidence: 'high', textAsOf: day('2015-12-31') },
  ]),
  ...history('erk.complaint', { unit: 'weeks', scope: 'payer', source: 'Erkenningskader 2012 2.9' }, [
    {
      from: day('2012-08-30'),
      until: null,
      value: { acknowledge: 2, refuse: 4, handle: 6 },
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'Counted every year.',
    },
  ]),
  ...history(
    'erk.dataRemoval',
    { unit: 'years after the coaching, at the latest', scope: 'payer', source: 'Erkenningskader 2012 2.8' },
    [
      {
        from: day('2012-08-30'),
        until: null,
        value: 10,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'A ceiling; privacy law asks for less.',
      },
    ],
  ),
  ...history('erk.satisfaction.min', { unit: 'tenths of a grade', scope: 'payer', source: 'uwv.nl' }, [
    { from: day('2020-01-01'), until: null, value: 65, confidence: 'medium' },
  ]),
  ...history(
    'erk.withdraw.recover',
    { unit: 'months to repair', scope: 'payer', source: 'Beleidskader intrekken 2013' },
    [
      {
        from: day('2013-05-28'),
        until: null,
        value: 6,
        confidence: 'high',
        textAsOf: day('2015-12-31'),
        note: 'Not for hours declared too high.',
      },
    ],
  ),
  ...history('iro.plan.days', { unit: 'days', scope: 'payer', source: 'Inkoopkader IRO 2013' }, [
    { from: day('2013-01-01'), until: null, value: 28, confidence: 'high', textAsOf: day('2015-11-29') },
  ]),
  ...history('iro.maxWeeks', { unit: 'weeks', scope: 'payer', source: 'Inkoopkader IRO 2013' }, [
    { from: day('2013-01-01'), until: null, value: 104, confidence: 'high', textAsOf: day('2015-11-29') },
  ]),
  ...history('iro.price.guide', { unit: 'cents, without VAT', scope: 'payer', source: 'Inkoopkader IRO 2013' }, [
    {
      from: day('2013-01-01'),
      until: null,
      value: 500000,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Half for the effort and half for the result; 80 to 20 for who is very hard to place.',
    },
  ]),
  ...history('iro.placement.definition', { unit: 'rule', scope: 'payer', source: 'Inkoopkader IRO 2013 4.1' }, [
    {
      from: day('2013-01-01'),
      until: null,
      value: 'a new contract of at least 6 months for at least half the hours the person can work',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('iro.norms', { unit: 'hundredths of a per cent', scope: 'payer', source: 'Inkoopkader IRO 2013' }, [
    {
      from: day('2013-01-01'),
      until: null,
      value: {
        placedAtLeast: 5000,
        veryHardToPlacePlacedAtLeast: 2000,
        notStartedAtMost: 500,
        onTimeAtLeast: 9000,
        reliableAtLeast: 9500,
      },
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
]
