/** typescript-eslint's strictest sets, the rules of Office.js for the Excel add-in, and what core must not know. */
import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const OUTSIDE_CORE = ['files', 'cli', 'excel-addin', 'sheets-addon', 'workbench'];

/** A figure must be the same in every host, on every day and in every locale; and Apps Script has no event loop. */
const BANNED_IN_CORE = {
  Date: 'A day is a number (core/calendar-date); the clock and the time zone belong to the host.',
  Intl: 'Not in every host, and not the same in those that have it; core/text/written words numbers and dates.',
  BigInt: 'Money is whole minor units in a number (core/money).',
  Function: 'Some hosts forbid code made of text.',
  eval: 'Some hosts forbid code made of text.',
  Promise: 'Core is synchronous: a custom function in Apps Script has nothing to wait with.',
};

/** Data is closed, and a record and a union are written the same way. */
const NO_INTERFACE = {
  selector: ':matches(Program, ExportNamedDeclaration) > TSInterfaceDeclaration',
  message: 'Use a `type`.',
};

const ASYNC = 'Core is synchronous.';
const LOCALE = 'The answer depends on where it runs; core/text/written words numbers and dates.';

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: { URL: 'readonly', console: 'readonly', performance: 'readonly', process: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // The rule has no exception for adding to a type of the host's own; NO_INTERFACE has.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': ['error', NO_INTERFACE],
      // There are no enums here (`erasableSyntaxOnly`), and it takes the keys of a mapped type for one.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // `!` stays an error, and this rule asks for it: an index known to be inside is told by a cast, which names the type.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // `() => close()` and `return refuse(code)` say what they do, though there is nothing to give back.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Text is spread into its code points, which is what is meant.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A number in a sentence is what most sentences are about; objects and undefined stay errors.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Takes a branded number, which all our amounts are, for something that is no number.
      '@typescript-eslint/no-unsafe-unary-minus': 'off',
      // As the compiler does, which checks the same.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      // With a union, a missing case does not lint; `default` is for what is not ours to list.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...Object.entries(BANNED_IN_CORE).map(([name, message]) => ({ name, message })),
      ],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'Same input, same cells.' }],
      'no-restricted-syntax': [
        'error',
        NO_INTERFACE,
        { selector: ':function[async=true]', message: ASYNC },
        { selector: 'AwaitExpression, ForOfStatement[await=true]', message: ASYNC },
        { selector: 'Literal[bigint]', message: BANNED_IN_CORE.BigInt },
        { selector: 'MemberExpression[property.name=/^toLocale|^localeCompare$/]', message: LOCALE },
        {
          selector: 'TSTypeReference[typeName.name=/^(Date|Promise|PromiseLike)$/]',
          message: 'Not in core, not even as a type.',
        },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: OUTSIDE_CORE.map((room) => `**/${room}/**`), message: 'Core knows no host.' }] },
      ],
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Jest declares `expect.any(…)` and its like as `any`; calls and members of one stay errors.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['excel-addin/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
