import { useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { placeAfter } from './place-after.ts';

/** Goes inside once somebody is signed in: to the page that asked for it, with nothing left of whoever was here before. */
export function useEnter(): () => void {
  const client = useQueryClient();
  const router = useRouter();
  const { to } = useSearch({ from: '/sign-in' });
  return () => {
    client.clear();
    router.history.replace(placeAfter(to));
  };
}
