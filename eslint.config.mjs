import next from 'eslint-config-next'
import importX from 'eslint-plugin-import-x'
import tseslint from 'typescript-eslint'

// The table of rooms in docs/architecture.md, as lint rules. A pattern names what a room must never
// import; everything it may import is what is left.
const DATABASE = ['@/lib/db', '@/prisma/*', '@prisma/*', 'pg']
const FRAMEWORK = [
  'react',
  'react-dom',
  'react/*',
  'react-dom/*',
  'next',
  'next/*',
  'next-auth',
  'next-auth/*',
  'next-intl',
  'next-intl/*',
]
const NODE = ['node:*', 'fs', 'path', 'crypto', 'os', 'stream', 'buffer', 'util']
const UPWARD = ['@/app/*', '@/components/*', '@/test/*', '@/e2e/*', '@/scripts/*']

/** A room that may import `allowed` (paths under @/) and its own files alone. */
const pure = (room, allowed, extra = []) => ({
  files: [`lib/${room}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: restrict([
    {
      regex: `^@/(?!${[`lib/${room}/`, ...allowed].join('|')})`,
      message: `lib/${room} may import ${allowed.join(', ') || 'itself'} alone.`,
    },
    { regex: '^\\.\\./\\.\\./', message: 'Leave a room by its @/ address.' },
    { group: [...DATABASE, ...NODE, ...extra], message: `lib/${room} is pure.` },
  ]),
})
const restrict = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const config = [
  { ignores: ['node_modules', '.next', '.data', 'prisma/generated', 'public', 'next-env.d.ts'] },
  ...next,
  ...tseslint.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver': { typescript: true } },
    rules: {
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-empty': ['error', { allowEmptyCatch: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      // The paper is made by route handlers, which have no client router to answer a <Link>.
      '@next/next/no-html-link-for-pages': 'off',
    },
  },
  // What only one room may touch, for everybody at once; the rooms below add their own.
  {
    files: ['**/*.{ts,tsx,mjs}'],
    ignores: [
      'lib/data/**',
      'lib/auth/**',
      'lib/jobs/**',
      'lib/realtime/**',
      'lib/db.ts',
      'prisma/**',
      'test/**',
      'scripts/**',
      'e2e/**',
    ],
    rules: restrict([{ group: DATABASE, message: 'lib/data alone touches the database.' }]),
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['lib/auth/**', 'lib/policies/**', 'test/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportSpecifier[imported.name='brandUserActor']",
          message: 'requireActor in lib/auth is the only maker of an Actor.',
        },
        {
          selector: 'CallExpression[callee.property.name=/^\\$(queryRawUnsafe|executeRawUnsafe)$/]',
          message: 'Raw SQL takes its values as parameters.',
        },
      ],
    },
  },
  // A bare name is a package: the engine and the rules take none.
  pure('segmentation', [], FRAMEWORK),
  pure('domain', [], FRAMEWORK),
  pure('policies', ['lib/domain/'], FRAMEWORK),
  pure('editor', ['lib/domain/', 'lib/segmentation/types'], FRAMEWORK),
  pure('preflight', ['lib/domain/', 'lib/editor/', 'lib/segmentation/'], FRAMEWORK),
  {
    files: ['lib/lexicon/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restrict([
      {
        regex: '^@/(?!lib/(lexicon|segmentation)/)',
        message: 'lib/lexicon may import lib/segmentation and Node.',
      },
      { group: [...DATABASE, ...FRAMEWORK], message: 'lib/lexicon reads files and words, nothing else.' },
    ]),
  },
  {
    files: ['lib/data/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restrict([
      {
        group: [...UPWARD, '@/lib/auth/**', '@/lib/actions/**', ...FRAMEWORK],
        message: 'lib/data knows no routes, no screens and no sign-in.',
      },
    ]),
  },
  {
    files: ['lib/auth/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: restrict([{ group: UPWARD, message: 'lib/auth imports data, env and errors.' }]),
  },
  {
    files: ['lib/actions/**/*.ts'],
    rules: restrict([
      {
        group: [...UPWARD, ...DATABASE, '@/lib/data/**'],
        message: 'lib/actions imports auth, errors and domain.',
      },
    ]),
  },
  {
    files: ['lib/{jobs,mail,storage,realtime}/**/*.ts'],
    rules: restrict([{ group: UPWARD, message: 'A way out of the process knows no screens.' }]),
  },
  {
    files: ['components/ui/**/*.{ts,tsx}'],
    rules: restrict([
      {
        regex: '^@/(?!components/ui/)',
        message: 'components/ui holds primitives with no newsroom word in them.',
      },
    ]),
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    ignores: ['components/ui/**', '**/*.test.ts'],
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@/lib/data/**'],
              allowTypeImports: true,
              message: 'A component takes types of lib/data, never its values.',
            },
            {
              group: [...DATABASE, '@/lib/auth/**', '@/lib/actions/**', '@/app/**', '@/test/**'],
              message: 'A component takes its action as a prop.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}'],
    rules: restrict([
      { group: [...DATABASE, '@/test/**', '@/e2e/**'], message: 'A route fetches, composes and redirects.' },
    ]),
  },
  {
    files: ['app/(public)/**/*.{ts,tsx}'],
    rules: restrict([
      {
        regex: '^(@/lib/(data/(?!published)|auth|db)|@/prisma|@prisma|pg$|@/components/editor)',
        message: 'The paper reads lib/data/published alone.',
      },
    ]),
  },
  // Readers' pages are whole documents without a client router.
  {
    files: ['components/paper/**/*.tsx'],
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-head-element': 'off' },
  },
  {
    files: ['scripts/**', 'prisma/**', 'test/**', 'e2e/**', '**/*.test.ts'], // `use…` names no React hook here.
    rules: { 'no-console': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
  // A seed's world is one long story.
  { files: ['prisma/worlds/**', 'prisma/generated/**'], rules: { 'max-lines': 'off' } },
]

export default config
