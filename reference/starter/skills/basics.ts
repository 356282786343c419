import type { Skill } from '#vocabulary/concept.ts'

/** What helps in every job. */
export const basicsSkills: readonly Skill[] = [
  {
    id: 'work-in-team',
    nl: 'Samenwerken',
    en: 'Working in a team',
    synonymsNl: ['teamwerk'],
    synonymsEn: ['teamwork'],
  },
  {
    id: 'work-alone',
    nl: 'Zelfstandig werken',
    en: 'Working alone',
    synonymsNl: ['alleen werken'],
    synonymsEn: ['working independently'],
  },
  {
    id: 'keep-order',
    nl: 'Netjes opruimen',
    en: 'Keeping things in order',
    synonymsNl: ['ordenen', 'opgeruimd werken'],
    synonymsEn: ['tidying'],
  },
  {
    id: 'work-to-list',
    nl: 'Met een lijst werken',
    en: 'Working to a list',
    synonymsNl: ['takenlijst', 'afvinken'],
    synonymsEn: ['checklist'],
  },
  {
    id: 'work-accurately',
    nl: 'Nauwkeurig werken',
    en: 'Working accurately',
    synonymsNl: ['precies', 'secuur'],
    synonymsEn: ['precision'],
  },
  {
    id: 'keep-pace',
    nl: 'In een vast tempo werken',
    en: 'Keeping a steady pace',
    synonymsNl: ['tempo', 'doorwerken'],
    synonymsEn: ['steady pace'],
  },
  { id: 'be-on-time', nl: 'Op tijd komen', en: 'Being on time', synonymsNl: ['stipt'], synonymsEn: ['punctuality'] },
  {
    id: 'follow-safety-rules',
    nl: 'Veilig werken',
    en: 'Following safety rules',
    synonymsNl: ['veiligheidsregels'],
    synonymsEn: ['safety'],
  },
  {
    id: 'read-instructions',
    nl: 'Een instructie lezen',
    en: 'Reading instructions',
    synonymsNl: ['werkbon lezen'],
    synonymsEn: ['work instructions'],
  },
  { id: 'do-sums', nl: 'Rekenen', en: 'Doing sums', synonymsNl: ['hoofdrekenen'], synonymsEn: ['arithmetic'] },
  {
    id: 'hand-over',
    nl: 'Werk overdragen',
    en: 'Handing over work',
    synonymsNl: ['overdracht'],
    synonymsEn: ['handover'],
  },
  {
    id: 'keep-secrets',
    nl: 'Zorgvuldig omgaan met gegevens',
    en: 'Handling information with care',
    synonymsNl: ['geheimhouding'],
    synonymsEn: ['confidentiality'],
  },
]
