import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** What makes it easier for an employer: cover for sickness, and money through the tax. */
export const incentives = [
  ...history('norisk.duration', { unit: 'years', keyedOn: 'employment-start', source: 'ZW 29b' }, [
    {
      from: day('2006-01-01'),
      until: null,
      value: 5,
      confidence: 'medium',
      textAsOf: day('2015-11-29'),
      note: 'As long as the status lasts for Wajong and Wsw; 5 more at a serious health risk.',
    },
  ]),
  ...history('norisk.banenafspraak', { unit: 'rule', source: 'ZW 29b' }, [
    {
      from: day('2016-01-01'),
      until: null,
      value: 'covered',
      confidence: 'medium',
      note: 'Whether it lasts after 2021 was not verified.',
    },
  ]),
  ...history('norisk.pay', { unit: 'hundredths of a per cent of the daily wage', source: 'ZW 29' }, [
    {
      from: day('2006-01-01'),
      until: null,
      value: { firstYearAtLeast: 7000, firstYearAtMost: 10000, secondYear: 7000 },
      confidence: 'medium',
      note: 'Asked for when the employee is reported sick.',
    },
  ]),
  ...history('lkv.banenafspraak.hour', { unit: 'cents per paid hour', keyedOn: 'employment-start', source: 'Wtl' }, [
    { from: day('2018-01-01'), until: null, value: 101, confidence: 'medium', note: 'At most 2,000 euros a year.' },
  ]),
  ...history('lkv.banenafspraak.duration', { unit: 'years', keyedOn: 'employment-start' }, [
    {
      from: day('2018-01-01'),
      until: day('2025-12-31'),
      value: 3,
      confidence: 'medium',
      source: 'Wtl',
      note: 'With a certificate, asked for within three months.',
    },
    {
      from: day('2026-01-01'),
      until: null,
      value: 'the whole employment',
      confidence: 'medium',
      source: 'Wet banenafspraak',
      note: 'The register on the first day decides.',
    },
  ]),
  ...history('lkv.arbeidsgehandicapt', { unit: 'cents per paid hour', keyedOn: 'employment-start', source: 'Wtl' }, [
    {
      from: day('2018-01-01'),
      until: null,
      value: 305,
      confidence: 'medium',
      note: 'At most 6,000 euros a year for three years; one year after redeployment.',
    },
  ]),
  ...history('lkv.oudere', { unit: 'cents per paid hour', keyedOn: 'employment-start', source: 'Wtl' }, [
    {
      from: day('2018-01-01'),
      until: day('2024-12-31'),
      value: 305,
      confidence: 'medium',
      note: 'From 56. Employments from before 2024 keep it for their three years.',
    },
  ]),
  ...history(
    'lkv.oudere.started2024',
    { unit: 'cents per paid hour', keyedOn: 'employment-start', source: 'Stb. 2024, 181' },
    [
      {
        from: day('2025-01-01'),
        until: day('2025-12-31'),
        value: 135,
        confidence: 'medium',
        note: 'Abolished on 1 January 2026.',
      },
    ],
  ),
  ...history('liv', { unit: 'rule', source: 'Belastingplan' }, [
    { from: day('2025-01-01'), until: null, value: 'abolished', confidence: 'medium', note: 'The last year was 2024.' },
  ]),
  ...history('praktijkleren.max', { unit: 'cents a place', source: 'Subsidieregeling praktijkleren' }, [
    {
      from: day('2023-01-01'),
      until: day('2028-08-31'),
      value: 270000,
      confidence: 'medium',
      note: 'In 2026 from 2 June until 17 September, 17.00.',
    },
  ]),
]
