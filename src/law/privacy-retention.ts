import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** How long something is kept, and what else protects people. */
export const privacyRetention = [
  ...history(
    'ret.reintegrationFile',
    { unit: 'years after the re-integration', source: 'AVG 5(1)e; AP Beleidsregels zieke werknemer' },
    [
      {
        from: day('2016-04-29'),
        until: null,
        value: 2,
        confidence: 'high',
        note: 'The ordinary time for a case file.',
      },
    ],
  ),
  ...history('ret.eigenrisicodrager', { unit: 'years', source: 'AVG 5(1)e; AP Beleidsregels zieke werknemer' }, [
    { from: day('2016-04-29'), until: null, value: { zw: 5, wga: 10 }, confidence: 'high' },
  ]),
  ...history(
    'ret.absenceAdmin',
    { unit: 'years after the employment', source: 'AVG 5(1)e; AP Beleidsregels zieke werknemer' },
    [{ from: day('2016-04-29'), until: null, value: 2, confidence: 'high' }],
  ),
  ...history('ret.suwi', { unit: 'years after the task, at least', source: 'Regeling SUWI' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 5,
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'For data of UWV and SVB, not for providers.',
    },
  ]),
  ...history('ret.jobcoachProvider.max', { unit: 'years', source: 'Erkenningskader 2012 2.8' }, [
    {
      from: day('2012-08-30'),
      until: null,
      value: 10,
      confidence: 'high',
      textAsOf: day('2015-12-31'),
      note: 'Proof of invoices is usually kept seven years.',
    },
  ]),
  ...history('ret.financialEvidence', { unit: 'years after the year', source: 'AWR art. 52(4)' }, [
    {
      from: day('1995-01-01'),
      until: null,
      value: 7,
      confidence: 'low',
      note: 'The usual time for what proves a payment. To be confirmed for each scheme.',
    },
  ]),
  ...history('ret.lookLog', { unit: 'years after the row, at least', source: 'NEN 7513 (as a model); AVG 5(2), 32' }, [
    {
      from: day('2018-05-25'),
      until: null,
      value: 5,
      confidence: 'medium',
      note: 'Written for care; who looked at whom is kept as long elsewhere. To be confirmed.',
    },
  ]),
  ...history('ret.applicant', { unit: 'time', source: 'Practice of the Autoriteit Persoonsgegevens' }, [
    {
      from: day('2018-05-25'),
      until: null,
      value: { weeks: 4, yearsWithConsent: 1 },
      confidence: 'low',
      note: 'Rejected applicants at an employer. To be confirmed.',
    },
  ]),
  ...history('ai.annexIII4.apply', { unit: 'day' }, [
    {
      from: day('2024-08-01'),
      until: day('2026-06-28'),
      value: '2026-08-02',
      confidence: 'high',
      source: 'Reg. (EU) 2024/1689 art. 113',
      note: 'The first day set for systems that select people for work.',
    },
    {
      from: day('2026-06-29'),
      until: null,
      value: '2027-12-02',
      confidence: 'medium',
      source: 'Digital Omnibus on AI (EP 16-6-2026, Council 29-6-2026)',
      note: 'The Official Journal was not seen; keep the earlier day in mind.',
    },
  ]),
  ...history('ai.literacy+prohibited', { unit: 'day', source: 'AI Act art. 4, 5' }, [
    {
      from: day('2025-02-02'),
      until: null,
      value: '2025-02-02',
      confidence: 'high',
      note: 'No reading of emotions at work.',
    },
  ]),
  ...history('ai.transparency', { unit: 'day', source: 'AI Act art. 50' }, [
    { from: day('2026-08-02'), until: null, value: '2026-08-02', confidence: 'medium' },
  ]),
  ...history('wcag.legal', { unit: 'level', source: 'Besluit digitale toegankelijkheid overheid (Stb. 2018, 141)' }, [
    {
      from: day('2018-07-01'),
      until: null,
      value: '2.1 AA (EN 301 549); aim 2.2 AA',
      confidence: 'medium',
      note: 'A statement for each site, intranet included.',
    },
  ]),
  ...history('bio', { unit: 'rule', source: 'BIO2' }, [
    {
      from: day('2025-09-24'),
      until: null,
      value: 'BIO2 (ISO 27001/27002:2022)',
      confidence: 'medium',
      note: 'Binding through an act that was not verified to be in force.',
    },
  ]),
  ...history('archief.transfer', { unit: 'years', source: 'Archiefwet 1995' }, [
    {
      from: day('1995-01-01'),
      until: null,
      value: 20,
      confidence: 'medium',
      note: 'Ten years in the new act, not verified to be in force.',
    },
  ]),
]
