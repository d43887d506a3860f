import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ReportDialog } from '../moderation/report-dialog.tsx';

interface ConnectionReportProps {
  person: { name: string; handle: string };
  message?: { id: string; text: string };
  onClose: () => void;
}

/** Reports a connection, which ends it: back to the others. */
export function ConnectionReport({ person, message, onClose }: ConnectionReportProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async () => {
    await navigate({ to: '/connections' });
    client.removeQueries({ queryKey: ['conversation', person.handle] });
    const changed = [['connections'], ['person', person.handle], ['inbox'], ['request']];
    await Promise.all(changed.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  return (
    <ReportDialog
      about="connection"
      person={person}
      message={message}
      onClose={onClose}
      onDone={() => void leave()}
    />
  );
}
