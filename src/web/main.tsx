import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { firstLocale, LocaleProvider, setLocale } from './locale.tsx';
import { queryClient } from './queries.ts';
import { askEarly, router } from './router.tsx';
import './theme.css';

const place = document.getElementById('app');
if (!place) throw new Error('index.html has no #app');

void setLocale(firstLocale());
askEarly();
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LocaleProvider>
        <RouterProvider router={router} />
      </LocaleProvider>
    </QueryClientProvider>
  </StrictMode>,
);
