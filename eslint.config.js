import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { imports } from './eslint.imports.js';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	js.configs.recommended,
	ts.configs.strictTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		name: 'house/types',
		languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
			// `const { id, ...rest } = item` is how a field is left out.
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
			// Numbers in templates are what they look like.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `() => void doIt()` for one-line callbacks reads better as `() => doIt()`.
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			eqeqeq: 'error',
			curly: ['error', 'multi-line'],
			'no-console': ['error', { allow: ['error', 'warn'] }],
			// The compiler reports them, and knows ambient types.
			'no-undef': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		name: 'house/exports',
		files: ['src/**/*.ts', 'src/**/*.mjs', 'tests/**/*.ts'],
		ignores: ['**/*.config.ts'],
		rules: {
			'no-restricted-exports': [
				'error',
				{
					restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true }
				}
			]
		}
	},
	{
		name: 'house/types-that-the-linter-cannot-see',
		// Types in comments, and those of imported components; the compiler and svelte-check see both.
		files: ['**/*.mjs', '*.js', '**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		name: 'house/platform',
		files: ['src/lib/platform/**'],
		// The types promise every browser API; old browsers, private windows and insecure origins do not.
		rules: { '@typescript-eslint/no-unnecessary-condition': 'off' }
	},
	{ name: 'house/commands', files: ['src/cli/**', 'src/build/**', 'tests/**'], rules: { 'no-console': 'off' } },
	...imports
);
