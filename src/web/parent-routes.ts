import { createRoute } from '@tanstack/react-router';
import { root } from './outside-routes.tsx';
import { Shell } from './shell/shell.tsx';
import { mustBeSignedIn } from './signed-in.ts';

/** Everything that needs somebody to be signed in. */
export const member = createRoute({ getParentRoute: () => root, id: 'member', beforeLoad: mustBeSignedIn });

/** Pages with the navigation beside them. */
export const desk = createRoute({ getParentRoute: () => member, id: 'desk', component: Shell });
