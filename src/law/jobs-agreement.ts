import { day } from '#values/public.ts'
import { history } from './legal-value.ts'

/** The jobs agreement (Banenafspraak), what counts as a job in it, and the register of who it is for. */
export const jobsAgreement = [
  ...history('ba.target.total', { unit: 'jobs above baseline', source: 'Sociaal akkoord 2013; Wfsv 38b ff.' }, [
    {
      from: day('2013-01-01'),
      until: day('2025-12-31'),
      value: 125000,
      confidence: 'high',
      note: '100,000 in the market and 25,000 in government, above the count of 1 January 2013.',
    },
  ]),
  ...history('ba.job.hoursPerWeek', { unit: 'paid minutes a week for one job', source: 'monitor definition' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 1530,
      confidence: 'medium',
      note: '25.5 hours; fewer or more count in proportion.',
    },
  ]),
  ...history('ba.milestone.2016', { unit: 'jobs', source: 'monitor' }, [
    { from: day('2016-12-31'), until: day('2016-12-31'), value: 20500, confidence: 'medium' },
  ]),
  ...history('ba.milestone.2017', { unit: 'jobs', source: 'monitor' }, [
    {
      from: day('2017-12-31'),
      until: day('2017-12-31'),
      value: 33000,
      confidence: 'medium',
      note: 'Realised: 36,903.',
    },
  ]),
  ...history('ba.milestone.2022', { unit: 'jobs', source: 'kst-36449-3' }, [
    {
      from: day('2022-12-31'),
      until: day('2022-12-31'),
      value: 92500,
      confidence: 'medium',
      note: 'Realised: 81,117.',
    },
  ]),
  ...history('ba.milestone.2023', { unit: 'jobs', source: 'monitor' }, [
    {
      from: day('2023-12-31'),
      until: day('2023-12-31'),
      value: 105000,
      confidence: 'medium',
      note: 'In the third quarter: 84,471.',
    },
  ]),
  ...history('ba.status.2026', { unit: 'jobs, at least', source: 'onbeperktaandeslag.nl' }, [
    {
      from: day('2026-01-01'),
      until: null,
      value: 90000,
      confidence: 'low',
      note: '125,000 was not reached; the agreement goes on.',
    },
  ]),
  ...history(
    'ba.quotum.employerMinHours',
    { unit: 'paid hours a year', source: 'Besluit Wfsv (art. on quotumheffing)' },
    [
      {
        from: day('2013-01-01'),
        until: null,
        value: 40575,
        confidence: 'high',
        textAsOf: day('2015-11-29'),
        note: '25 times 1,623; smaller employers owe no levy. Ministerial rules may change it.',
      },
    ],
  ),
  ...history('ba.quotum.avgHoursPerEmployee', { unit: 'paid hours a year', source: 'Besluit Wfsv' }, [
    { from: day('2013-01-01'), until: null, value: 1623, confidence: 'high', textAsOf: day('2015-11-29') },
  ]),
  ...history('ba.quotum.levy', { unit: 'rule', source: 'Wfsv 38e/122n; Wet banenafspraak' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'not activated',
      confidence: 'medium',
      note: 'Count, and compute no levy.',
    },
  ]),
  ...history('ba.secondment.countsAt', { unit: 'rule', source: 'Wfsv 38g(4)' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'the hirer',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'For designated groups only; the decree that names them was not read.',
    },
  ]),
  ...history('register.fields', { unit: 'fields', source: 'Besluit SUWI 3.2(1)' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'BSN, ground, day of registration, day of ending if any',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
    },
  ]),
  ...history('register.tplus2.end', { unit: 'rule', source: 'Besluit SUWI 3.2(2)' }, [
    {
      from: day('2015-01-01'),
      until: day('2017-12-29'),
      value: '31 December of the second calendar year after the conditions ended',
      confidence: 'high',
    },
  ]),
  ...history('register.tplus2.suspended', { unit: 'rule', source: 'Besluit SUWI 3.2 as amended (Stcrt. 2018, 1005)' }, [
    {
      from: day('2017-12-30'),
      until: day('2025-12-31'),
      value: true,
      confidence: 'medium',
      note: 'Nobody left on this ground; the first possible end is 31 December 2028.',
    },
  ]),
  ...history('register.employerAnswer', { unit: 'rule', source: 'Wfsv 38d(7); Besluit SUWI 3.3' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'registered or not, and until when',
      confidence: 'high',
      note: 'Never the ground.',
    },
  ]),
  ...history('register.informPerson', { unit: 'rule', source: 'Wfsv 38d(8)' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'before registration',
      confidence: 'high',
      textAsOf: day('2015-11-29'),
      note: 'Municipality and UWV tell the person first.',
    },
  ]),
  ...history('register.scholingsbelemmerden.LKV', { unit: 'rule', source: 'Wet banenafspraak (kst 36449)' }, [
    {
      from: day('2026-01-01'),
      until: null,
      value: 'dropped',
      confidence: 'medium',
      note: 'The same act ends the certificate for the wage benefit and adds some WIA groups.',
    },
  ]),
  ...history('doelgroep.LKS.applyInterval', { unit: 'months', keyedOn: 'request-date', source: 'Pw 10c(2)' }, [
    { from: day('2015-01-01'), until: null, value: 12, confidence: 'high', textAsOf: day('2025-07-01') },
  ]),
  ...history('wsw.newEntrants', { unit: 'rule', source: 'Invoeringswet Participatiewet art. II' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'closed',
      confidence: 'medium',
      textAsOf: day('2015-11-29'),
      note: 'Those who were in keep their status.',
    },
  ]),
  ...history('wajong.newEntrants', { unit: 'rule', source: 'Wajong 1a:1' }, [
    {
      from: day('2015-01-01'),
      until: null,
      value: 'only with durably no work capacity',
      confidence: 'low',
      note: 'New young people come through the Participatiewet.',
    },
  ]),
  ...history('pw.inBalans', { unit: 'rule', source: 'Participatiewet in balans' }, [
    {
      from: day('2026-01-01'),
      until: null,
      value: 'in phases: 1 January 2026, a year of tolerance, 1 January 2027',
      confidence: 'medium',
      note: 'Keep the old and the new names for social participation side by side.',
    },
  ]),
]
