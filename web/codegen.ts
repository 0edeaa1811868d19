import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: { '../schema/schema.graphql': { loader: './schema-as-asked.ts' } },
  documents: ['src/lib/**/*.query.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/lib/graph/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        defaultScalarType: 'string',
        scalars: {
          Month: 'string',
          LocalDate: 'string',
          DateTimeISO: 'string',
          Money: 'string',
          Decimal: 'string',
          ZoneSlug: 'string',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
};

export default config;
