/** Two projects: `unit` needs nothing but the source, `e2e` what `npm run build` has emitted. */
const project = {
  testEnvironment: 'node',
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }],
    '\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        },
      },
    ],
    // The workbook library is published as ES modules only, which Jest does not load as they are.
    '/node_modules/hucre/.+\\.mjs$': ['@swc/jest', { jsc: { target: 'es2022' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};

export default {
  // For a browser's first start on a busy machine.
  testTimeout: 60_000,
  projects: [
    { ...project, displayName: 'unit', testMatch: ['<rootDir>/tests/**/*.test.ts'] },
    { ...project, displayName: 'e2e', testMatch: ['<rootDir>/tests/**/*.e2e.ts'] },
  ],
};
