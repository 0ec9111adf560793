/** Signs beside words, or with a name of their own on what holds them. */
import type { ComponentChildren } from 'preact';
import type { CustomerView } from '../../core/views/customers';

const Icon = ({ children }: { readonly children: ComponentChildren }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    {children}
  </svg>
);

export const Sliders = () => (
  <Icon>
    <path d="M1 5h6m4 0h4M1 11h2m4 0h8" />
    <circle cx="9" cy="5" r="2" />
    <circle cx="5" cy="11" r="2" />
  </Icon>
);

export const Again = () => (
  <Icon>
    <path d="M13 8a5 5 0 1 1-1.5-3.6M12 1.5v3H9" />
  </Icon>
);

export const Tick = () => (
  <Icon>
    <path d="M2.5 8.5 6 12l7.5-8" stroke-width="1.5" />
  </Icon>
);

export const Cross = () => (
  <Icon>
    <path d="m4 4 8 8m0-8-8 8" />
  </Icon>
);

export const Warning = () => (
  <Icon>
    <path d="M8 2 1.5 13.5h13zM8 6v4m0 1.2v1" />
  </Icon>
);

export const Fold = () => (
  <svg class="fold" width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" fill="none" stroke="currentColor">
    <path d="m1.5 3.5 3.5 3.5 3.5-3.5" />
  </svg>
);

export const Onward = () => (
  <Icon>
    <path d="m6 3.5 4.5 4.5L6 12.5" />
  </Icon>
);

/** A shape for each band, so that color says nothing that is not said without it. */
const BANDS: Readonly<Record<CustomerView['band'], ComponentChildren>> = {
  critical: <path d="m6 1 5 5-5 5-5-5z" fill="currentColor" />,
  high: <path d="m6 1.5 5 9H1z" fill="currentColor" />,
  moderate: (
    <>
      <circle cx="6" cy="6" r="4.5" />
      <path d="M6 1.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
    </>
  ),
  low: <circle cx="6" cy="6" r="4.5" />,
  notRated: <path d="M1 6h2m2 0h2m2 0h2" />,
};

export const BandShape = ({ band }: { readonly band: CustomerView['band'] }) => (
  <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" fill="none" stroke="currentColor">
    {BANDS[band]}
  </svg>
);
