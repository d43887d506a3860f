import { queryOptions } from '@tanstack/react-query';
import type { MailedLinkView } from '../../http/address-schemas.ts';
import { call } from '../api.ts';

/** What a link in a mail is about. Looking changes nothing. */
export const mailedLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['mailed-link', token],
    queryFn: ({ signal }) =>
      call<MailedLinkView>(`/api/v1/mailed-links/${encodeURIComponent(token)}`, { signal }),
    retry: false,
    refetchOnWindowFocus: false,
  });
