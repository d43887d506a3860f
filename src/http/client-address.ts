import type { Context } from 'hono';

/** Carries the address to better-auth, which counts sign-in attempts by it. A visitor cannot set it: it is overwritten. */
export const ADDRESS_HEADER = 'x-forthright-client';

/**
 * Where a request comes from. Only a proxy on this machine or in this network is believed about somebody else, and only
 * the last address of its list, which the proxy added itself; everything before can be made up.
 */
export function clientAddress(context: Context): string | undefined {
  const { incoming } = context.env as { incoming?: { socket?: { remoteAddress?: string } } };
  const near = incoming?.socket?.remoteAddress?.replace(/^::ffff:/, '');
  const forwarded = context.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded && near && NEAR.test(near) ? forwarded : near;
}

/** The same request, with the address that its connection comes from in place of whatever it claims. */
export const withAddress = (context: Context): Request =>
  new Request(context.req.raw, { headers: headersWithAddress(context) });

/** Its headers alone, for when its body has been read. */
export function headersWithAddress(context: Context): Headers {
  const headers = new Headers(context.req.raw.headers);
  headers.delete(ADDRESS_HEADER);
  const address = clientAddress(context);
  if (address) headers.set(ADDRESS_HEADER, address);
  return headers;
}

const NEAR = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd][0-9a-f]{2}:|fe80:)/i;
