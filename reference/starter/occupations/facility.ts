import type { Occupation } from '#vocabulary/concept.ts'

export const facilityOccupations: readonly Occupation[] = [
  {
    id: 'caretaker',
    isco08: '5153',
    sector: 'facility',
    nl: 'Conciërge',
    en: 'Caretaker',
    synonymsNl: ['huismeester', 'beheerder gebouw', 'schoolconciërge'],
    synonymsEn: ['janitor'],
    skills: {
      essential: ['open-and-close', 'do-small-repairs', 'welcome-visitors'],
      optional: ['copy-and-print', 'patrol'],
    },
  },
  {
    id: 'receptionist',
    isco08: '4226',
    sector: 'facility',
    nl: 'Receptionist',
    en: 'Receptionist',
    synonymsNl: ['receptioniste', 'baliemedewerker', 'medewerker receptie'],
    synonymsEn: ['front desk worker'],
    skills: {
      essential: ['welcome-visitors', 'answer-phone', 'use-email'],
      optional: ['plan-appointments', 'copy-and-print'],
    },
  },
  {
    id: 'facility-worker',
    isco08: '5153',
    sector: 'facility',
    nl: 'Facilitair medewerker',
    en: 'Facility worker',
    synonymsNl: ['medewerker facilitair', 'huishoudelijke dienst'],
    synonymsEn: ['facilities assistant'],
    skills: { essential: ['set-tables', 'do-small-repairs', 'work-to-list'], optional: ['make-coffee', 'clean-rooms'] },
  },
  {
    id: 'security-guard',
    isco08: '5414',
    sector: 'facility',
    nl: 'Beveiliger',
    en: 'Security guard',
    synonymsNl: ['bewaker', 'medewerker beveiliging'],
    synonymsEn: ['security officer'],
    skills: {
      essential: ['patrol', 'check-tickets', 'open-and-close'],
      optional: ['give-first-aid', 'welcome-visitors'],
    },
  },
  {
    id: 'car-park-attendant',
    isco08: '5414',
    sector: 'facility',
    nl: 'Medewerker parkeren',
    en: 'Car park attendant',
    synonymsNl: ['parkeerwachter', 'verkeersregelaar'],
    synonymsEn: ['parking attendant'],
    skills: { essential: ['check-tickets', 'patrol', 'work-outdoors'], optional: ['help-customers', 'use-till'] },
  },
]
