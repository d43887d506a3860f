import { useId, type ComponentProps, type ReactNode } from 'react';

interface Labelled {
  label: string;
  hint?: ReactNode;
  problem?: string | undefined;
}

export function Field({ label, hint, problem, ...rest }: Labelled & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input id={id} {...rest} {...described(id, { hint, problem })} />
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  );
}

type LongFieldProps = Labelled &
  ComponentProps<'textarea'> & { /** Lies behind the text. */ under?: ReactNode };

export function LongField({ label, hint, problem, under, ...rest }: LongFieldProps) {
  const id = useId();
  const area = <textarea id={id} rows={4} {...rest} {...described(id, { hint, problem })} />;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {under ? (
        <div className="field-layers">
          {under}
          {area}
        </div>
      ) : (
        area
      )}
      <Notes id={id} hint={hint} problem={problem} />
    </div>
  );
}

type About = Pick<Labelled, 'problem'> & { hint?: ReactNode };

function described(id: string, { hint, problem }: About) {
  const by = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return { ...(by ? { 'aria-describedby': by } : {}), ...(problem ? { 'aria-invalid': true } : {}) };
}

function Notes({ id, hint, problem }: About & { id: string }) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </>
  );
}

/** A problem of a whole form, read out when it appears. */
export function FormProblem({ text }: { text: string | null }) {
  return (
    <p className="problem" role="alert">
      {text}
    </p>
  );
}
