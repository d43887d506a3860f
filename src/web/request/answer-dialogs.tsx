import type { RequestCard } from '../../http/schemas.ts';
import { AskDialog } from './ask-dialog.tsx';
import type { Given } from './given-answer.ts';
import { WordsDialog } from './words-dialog.tsx';

export interface AnswerDialogProps {
  card: RequestCard;
  name: string;
  /** Gives the answer and moves on. */
  give: (given: Given) => void;
  onClose: () => void;
}

/** The answers that need words or a second thought. One file, so that the first of them brings the others along. */
export function AnswerDialogs({
  opened,
  ...props
}: AnswerDialogProps & { opened: 'ask' | 'decline' | 'report' }) {
  if (opened === 'ask') return <AskDialog {...props} />;
  return <WordsDialog verb={opened} {...props} />;
}
