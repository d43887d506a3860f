import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  WebAuthnAbortService,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/browser';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { call } from '../api.ts';

interface Entered {
  needsSecondStep: boolean;
}

export const canUsePasskeys = browserSupportsWebAuthn;

/** Shorter than a challenge lasts, so that the one that lies ready in the mail field is never over. */
const ASK_ANEW_MS = 4 * 60_000;

/** Signs in with a passkey: at the press of a button, and as a suggestion in the mail field where the browser can. */
export function usePasskeySignIn(onEntered: (entered: Entered) => void) {
  const signingIn = useMutation({ mutationFn: () => signInWithPasskey(false), onSuccess: onEntered });
  const entered = useEffectEvent(onEntered);
  useEffect(() => {
    let isHere = true;
    const suggest = () => {
      signInWithPasskey(true).then(
        (done) => isHere && entered(done),
        () => undefined, // nobody asked for it: whoever is not offered a passkey still has the button
      );
    };
    let renewing: number | undefined;
    void browserSupportsWebAuthnAutofill().then((can) => {
      if (!can || !isHere) return;
      suggest();
      renewing = window.setInterval(suggest, ASK_ANEW_MS);
    });
    return () => {
      isHere = false;
      window.clearInterval(renewing);
      WebAuthnAbortService.cancelCeremony();
    };
  }, []);
  return signingIn;
}

async function signInWithPasskey(isSuggested: boolean): Promise<Entered> {
  const optionsJSON = await call<PublicKeyCredentialRequestOptionsJSON>('/api/v1/passkey/options', {
    method: 'POST',
  });
  const credential = await startAuthentication({ optionsJSON, useBrowserAutofill: isSuggested });
  return call<Entered>('/api/v1/passkey', { method: 'POST', body: { credential } });
}
