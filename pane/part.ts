/** What every part of the pane is given. */
import type { Language, Text } from '../core/text/text';
import type { Features } from '../core/views/calls';
import type { View } from '../core/views/view';
import type { Ask, Notice } from './session';

export type PartProps = {
  readonly view: View;
  readonly features: Features;
  readonly language: Language;
  readonly words: Text['pane'];
  /** It is in front: what is behind asks for nothing. */
  readonly isShown: boolean;
  /** A step of a person is under way: no other one is begun. */
  readonly busy: boolean;
  readonly ask: Ask;
  readonly say: (notice: Notice) => void;
  /** What was said last. */
  readonly notice: Notice | undefined;
  /** Of all currencies that the table has, the one that is looked at. */
  readonly currency: string;
  readonly go: (part: PartId) => void;
};

/** In the order of their tabs; the last is behind a sign. */
export const parts = ['overview', 'customers', 'reminders', 'reports', 'settings'] as const;
export type PartId = (typeof parts)[number];
