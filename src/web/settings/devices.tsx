import { useQuery } from '@tanstack/react-query';
import { useFormatter, useTranslations } from 'use-intl';
import type { Device } from '../../http/push-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Failed } from '../ui/failed.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { deviceOf } from './device.ts';
import { devicesQuery, useDeviceAct } from './push-queries.ts';

/** The devices that tell of news, wherever they are. */
export function Devices() {
  const t = useTranslations('onDevices.devices');
  const { data, isError, error, refetch } = useQuery(devicesQuery);
  return (
    <section className="things">
      <h2>{t('title')}</h2>
      <p>{data?.items.length === 0 ? t('none') : t('ends')}</p>
      {!data && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      <ul>
        {data?.items.map((device) => (
          <OneDevice key={device.id} device={device} />
        ))}
      </ul>
    </section>
  );
}

function OneDevice({ device: { id, isHere, userAgent, allowedAt, toldAt } }: { device: Device }) {
  const t = useTranslations('onDevices.devices');
  const format = useFormatter();
  const known = deviceOf(userAgent);
  const device = known ? t('name', known) : t('unknown');
  const day = (at: string) => format.dateTime(new Date(at), { dateStyle: 'long' });
  const testing = useDeviceAct(() => call(`/api/v1/me/devices/${id}/test`, { method: 'POST' }), t('tested'));
  const ending = useDeviceAct(() => call(`/api/v1/me/devices/${id}`, { method: 'DELETE' }), t('ended'));
  const facts = [t('since', { day: day(allowedAt) }), toldAt && t('told', { day: day(toldAt) })];
  return (
    <li>
      <div>
        <strong>
          {device}
          {isHere && `, ${t('here')}`}
        </strong>
        <span>{facts.filter(Boolean).join(', ')}</span>
      </div>
      <div className="thing-acts">
        <Button
          aria-label={t('testFor', { device })}
          disabled={testing.isPending}
          onClick={() => testing.mutate(undefined)}
        >
          {t('test')}
        </Button>
        {!isHere && (
          <Button
            aria-label={t('endFor', { device })}
            disabled={ending.isPending}
            onClick={() => ending.mutate(undefined)}
          >
            {t('end')}
          </Button>
        )}
      </div>
    </li>
  );
}
