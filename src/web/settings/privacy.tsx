import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Me } from '../../http/schemas.ts';
import { useUnblock } from '../people/blocking.ts';
import { useDay } from '../request/use-day.ts';
import { blocksQuery } from '../sending-queries.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import { useChange } from './choices.tsx';

const SWITCHES = ['showsProfile', 'mayBeNamed'] as const;

export function PrivacyChoice({ me }: { me: Me }) {
  const t = useTranslations('settings.privacy');
  const change = useChange(t('saved'));
  return SWITCHES.map((name) => (
    <Switch
      key={name}
      label={t(`${name}.name`)}
      text={t(`${name}.text`)}
      isOn={me[name]}
      onChange={(isOn) => change.mutate({ [name]: isOn })}
    />
  ));
}

export function Blocks() {
  const t = useTranslations('settings.blocks');
  const day = useDay();
  const { data } = useQuery(blocksQuery);
  const unblocking = useUnblock();
  if (!data) return null;
  if (data.items.length === 0) return <p className="blocks-none">{t('none')}</p>;
  return (
    <ul className="blocks">
      {data.items.map(({ handle, name, at }) => (
        <li key={handle}>
          <div>
            <Link to="/people/$handle" params={{ handle }}>
              {name}
            </Link>
            <span>{t('since', { date: day(at) })}</span>
          </div>
          <Button
            aria-label={t('unblockFor', { name })}
            disabled={unblocking.isPending}
            onClick={() => unblocking.mutate({ handle, name })}
          >
            {t('unblock')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
