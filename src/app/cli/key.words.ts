import { bilingual } from '#platform/words.ts'

export const keyWords = bilingual({
  voice: 'B1',
  en: {
    rotated: (id: string, n: number) => `What is new is locked under key ${id}. Locked again: ${n}.`,
    oldOnes: (ids: string) => `Still opens: ${ids}. After twenty minutes, take it away with: schakel key retire ID`,
    putNext: 'Put the key of MASTER_KEY_NEXT in MASTER_KEY now. Both work until the old one is retired.',
    retired: (id: string) => `Key ${id} opens nothing any more. Keep it as long as you keep older backups.`,
    refused: {
      'next-missing': 'MASTER_KEY is set. Put the new key in MASTER_KEY_NEXT.',
      'next-in-use': 'The key of MASTER_KEY_NEXT is in use already. Take another one.',
      'no-such-key': 'There is no such key here. See doctor.',
      'newest-key': 'This is the newest key. It cannot be taken away.',
      'not-reachable': 'The newest key cannot be found without this one. Put it in MASTER_KEY first.',
      'too-early': 'Wait until twenty minutes after the change. Sure that nobody is signing in? Use --now.',
      'still-in-use': 'Something is still locked under this key. Run key rotate again.',
    },
  },
  nl: {
    rotated: (id, n) => `Nieuwe gegevens gaan op slot met sleutel ${id}. Opnieuw op slot: ${n}.`,
    oldOnes: (ids) => `Werkt ook nog: ${ids}. Beëindig die na twintig minuten met: schakel key retire ID`,
    putNext: 'Zet de sleutel van MASTER_KEY_NEXT nu in MASTER_KEY. Beide werken tot het einde van de oude.',
    retired: (id) => `Sleutel ${id} opent niets meer. Bewaar hem zolang u oudere back-ups bewaart.`,
    refused: {
      'next-missing': 'MASTER_KEY is gezet. Zet de nieuwe sleutel in MASTER_KEY_NEXT.',
      'next-in-use': 'De sleutel van MASTER_KEY_NEXT is al in gebruik. Neem een andere.',
      'no-such-key': 'Die sleutel is er niet. Zie doctor.',
      'newest-key': 'Dit is de nieuwste sleutel. Die kan niet weg.',
      'not-reachable': 'Zonder deze sleutel is de nieuwste niet te vinden. Zet die eerst in MASTER_KEY.',
      'too-early': 'Wacht tot twintig minuten na het wisselen. Logt zeker niemand in? Gebruik --now.',
      'still-in-use': 'Er zit nog iets op slot met deze sleutel. Doe key rotate nog een keer.',
    },
  },
})
