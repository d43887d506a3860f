import type { Like } from '../catalogue.ts';
import type { answers as english } from '../en/answers.ts';

export const answers: Like<typeof english> = {
  accept:
    'Guten Tag {name}, danke für Ihre Anfrage. Ich habe sie angenommen und bin gespannt, was Sie zu mir geführt hat.',
  ask: 'Guten Tag {name}, danke für Ihre Anfrage. Bevor ich sie annehme: Worum geht es Ihnen?',
  decline:
    'Guten Tag {name}, danke für Ihre Anfrage. Ich vernetze mich nur mit Menschen, mit denen ich arbeite, und nehme sie daher nicht an. Alles Gute.',
};
