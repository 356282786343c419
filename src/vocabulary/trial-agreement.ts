/**
 * What everybody signs before a trial placement begins, in sentences that everybody can read. Words in braces are filled
 * in; a line that needs something which is not there is left out. A change of wording is a new version: what was signed
 * keeps the text it had.
 */
export const trialAgreement = {
  version: 1,
  parts: [
    {
      id: 'who',
      heading: { nl: 'Wie', en: 'Who' },
      lines: [
        { nl: '{person} werkt op proef bij {employer}.', en: '{person} works on trial at {employer}.' },
        { nl: '{payer} vindt dat goed.', en: '{payer} agrees with this.' },
        { nl: 'De uitkering loopt door.', en: 'The benefit goes on.' },
      ],
    },
    {
      id: 'work',
      heading: { nl: 'Het werk', en: 'The work' },
      lines: [
        { nl: '{tasks}', en: '{tasks}' },
        { nl: 'Dat is {hours} per week.', en: 'That is {hours} a week.' },
      ],
    },
    {
      id: 'when',
      heading: { nl: 'Wanneer', en: 'When' },
      lines: [
        { nl: 'Het begint op {from}.', en: 'It begins on {from}.' },
        { nl: 'Het duurt tot en met {until}.', en: 'It lasts up to and including {until}.' },
      ],
    },
    {
      id: 'help',
      heading: { nl: 'Wie helpt', en: 'Who helps' },
      lines: [
        { nl: '{supervisor} helpt op het werk.', en: '{supervisor} helps at work.' },
        { nl: '{professional} helpt ook.', en: '{professional} helps too.' },
      ],
    },
    {
      id: 'insurance',
      heading: { nl: 'Verzekering', en: 'Insurance' },
      lines: [
        { nl: '{employer} is verzekerd voor schade.', en: '{employer} is insured for damage.' },
        { nl: 'En ook voor een ongeluk op het werk.', en: 'And also for an accident at work.' },
      ],
    },
    {
      id: 'after',
      heading: { nl: 'Daarna', en: 'Afterwards' },
      lines: [
        { nl: 'Gaat het goed? Dan volgt een contract.', en: 'Does it go well? Then a contract follows.' },
        { nl: 'Dat wil {employer} ook.', en: '{employer} wants this too.' },
        { nl: 'Het contract is voor zes maanden of langer.', en: 'The contract is for six months or longer.' },
        { nl: 'De uren blijven minstens gelijk.', en: 'The hours stay at least the same.' },
        { nl: 'Er is dan geen proeftijd.', en: 'There is no probation then.' },
      ],
    },
  ],
} as const
