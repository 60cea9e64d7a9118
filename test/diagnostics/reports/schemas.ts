import { Ajv, type ValidateFunction } from 'ajv';

/** An object that has these keys and no other; those that end with `?` may be absent. */
function closed(properties: Readonly<Record<string, object>>): object {
  const entries = Object.entries(properties).map(([key, schema]) => [key.replace('?', ''), schema] as const);
  const required = Object.keys(properties).filter((key) => !key.endsWith('?'));
  return { type: 'object', properties: Object.fromEntries(entries), required, additionalProperties: false };
}

const list = (items: object, least = 0): object => ({ type: 'array', items, minItems: least });
const text = { type: 'string', minLength: 1 };
const count = (minimum: number): object => ({ type: 'integer', minimum });

// A relative reference of RFC 3986: no scheme, nothing that should have been percent-encoded.
const uri = { type: 'string', pattern: "^(?:[\\w.~!*'()-]|%[0-9A-F]{2}|/)+$" };
const region = closed({ startLine: count(1), startColumn: count(1), endLine: count(1), endColumn: count(1) });
const artifactLocation = closed({ uri });
const replacement = closed({ deletedRegion: region, insertedContent: closed({ text: { type: 'string' } }) });

/** The parts of SARIF 2.1.0 that the report uses, as the published schema has them, closed against anything else. */
export const isSarif: ValidateFunction = new Ajv().compile(
  closed({
    $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
    version: { const: '2.1.0' },
    runs: list(
      closed({
        tool: closed({
          driver: closed({
            name: text,
            rules: {
              ...list(closed({ id: { type: 'string' }, shortDescription: closed({ text }) })),
              uniqueItems: true,
            },
          }),
        }),
        columnKind: { const: 'utf16CodeUnits' },
        results: list(
          closed({
            ruleId: { type: 'string' },
            ruleIndex: count(0),
            level: { enum: ['error', 'warning', 'note'] },
            message: closed({ text }),
            locations: list(closed({ physicalLocation: closed({ artifactLocation, region }) }), 1),
            'fixes?': list(
              closed({ artifactChanges: list(closed({ artifactLocation, replacements: list(replacement, 1) }), 1) }),
              1,
            ),
          }),
        ),
      }),
      1,
    ),
  }),
);

/**
 * The parts of Code Quality that GitLab documents and the report uses. GitLab publishes no schema, but a table of fields:
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export const isCodeQuality: ValidateFunction = new Ajv().compile(
  list(
    closed({
      description: text,
      check_name: text,
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: closed({
        path: { type: 'string', minLength: 1, not: { pattern: '^\\./' } },
        lines: closed({ begin: count(1), 'end?': count(1) }),
      }),
    }),
  ),
);
