import { bilingual } from '#platform/words.ts'

/** Only that there is something to do: what and why stands behind the door. */
export const researchLetters = bilingual({
  voice: 'B1',
  en: {
    asked: {
      subject: 'Somebody asks for a file for research',
      body: (url: string) => `There is a request for a coded file for research. You decide about it.\n\n${url}`,
    },
    decided: {
      subject: 'There is a decision about your file for research',
      body: (url: string) => `Somebody decided about your request. You read it here.\n\n${url}`,
    },
  },
  nl: {
    asked: {
      subject: 'Iemand vraagt om een bestand voor onderzoek',
      body: (url) => `Er is een aanvraag voor een gecodeerd bestand voor onderzoek. Jij beslist erover.\n\n${url}`,
    },
    decided: {
      subject: 'Er is een beslissing over je bestand voor onderzoek',
      body: (url) => `Iemand besliste over je aanvraag. Je leest het hier.\n\n${url}`,
    },
  },
})
