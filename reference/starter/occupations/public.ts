import type { Occupation } from '#vocabulary/concept.ts'

export const publicOccupations: readonly Occupation[] = [
  {
    id: 'library-worker',
    isco08: '4411',
    sector: 'public',
    nl: 'Medewerker collectie',
    en: 'Library worker',
    synonymsNl: ['bibliotheekmedewerker', 'medewerker bibliotheek'],
    synonymsEn: ['library assistant'],
    skills: { essential: ['shelve-books', 'lend-out', 'keep-order'], optional: ['repair-books', 'welcome-visitors'] },
  },
  {
    id: 'municipal-desk-worker',
    isco08: '4225',
    sector: 'public',
    nl: 'Medewerker publieksbalie',
    en: 'Public desk worker',
    synonymsNl: ['baliemedewerker gemeente', 'informatiemedewerker'],
    synonymsEn: ['information desk worker'],
    skills: {
      essential: ['welcome-visitors', 'explain-simply', 'enter-data'],
      optional: ['plan-appointments', 'keep-secrets'],
    },
  },
  {
    id: 'museum-attendant',
    isco08: '5419',
    sector: 'public',
    nl: 'Museummedewerker',
    en: 'Museum attendant',
    synonymsNl: ['suppoost', 'zaalwacht'],
    synonymsEn: ['gallery attendant'],
    skills: {
      essential: ['supervise-group', 'check-tickets', 'welcome-visitors'],
      optional: ['explain-simply', 'patrol'],
    },
  },
]
