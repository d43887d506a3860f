import { mailFor } from '../domain/mailing.ts';
import type { Notice } from '../domain/notices.ts';
import { isPushed } from '../domain/pushing.ts';
import type { MemberRow } from '../storage/members.ts';
import type { DeviceRow } from '../storage/devices.ts';
import type { Repositories } from '../storage/store.ts';

/** Writes into the outbox how a notice will reach its member outside the app. */
export async function planDeliveries(
  tx: Repositories,
  { notice, member, isQuiet }: { notice: Notice; member: Pick<MemberRow, 'timeZone'>; isQuiet: boolean },
): Promise<void> {
  await planMail(tx, notice, { timeZone: member.timeZone, isQuiet });
  await planPushes(tx, notice, { devices: await tx.devices.of(notice.memberId), isQuiet });
}

async function planMail(
  tx: Repositories,
  notice: Notice,
  { timeZone, isQuiet }: Pick<MemberRow, 'timeZone'> & { isQuiet: boolean },
): Promise<void> {
  const { memberId, otherId, kind, id } = notice;
  const latestOfThread = kind === 'message' ? await tx.deliveries.latestOfThread(memberId, otherId) : null;
  const mail = mailFor(notice, {
    paces: await tx.deliveries.choices(memberId, 'mail'),
    isQuiet: isQuiet && kind === 'arrived',
    timeZone: timeZone ?? 'UTC',
    latestOfThread,
  });
  if (!mail) return;
  const row = { memberId, id, kind, otherId, via: 'mail', targetId: memberId } as const;
  await tx.deliveries.add({ ...row, ...mail, tryAt: mail.sendAt });
}

/** The same for pushes alone, such as to a device that was allowed after the notice was planned. */
export async function planPushes(
  tx: Repositories,
  notice: Notice,
  { devices, isQuiet }: { devices: readonly Pick<DeviceRow, 'id'>[]; isQuiet: boolean },
): Promise<void> {
  if (devices.length === 0) return;
  const { memberId, otherId, kind, id, dueAt } = notice;
  const paces = await tx.deliveries.choices(memberId, 'push');
  if (!isPushed(notice, { paces, isQuiet })) return;
  const row = { memberId, id, kind, otherId, via: 'push', pace: 'at_once' } as const;
  for (const device of devices)
    await tx.deliveries.add({ ...row, targetId: device.id, sendAt: dueAt, tryAt: dueAt });
}
