import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.ts';

/** Pieces of text that mean something to a format of report, to a terminal or to a file system. */
export const HOSTILE: readonly string[] = [
  '::error file=a.yaml,line=1::forgé',
  '\n::error::forgé',
  '\r\n::stop-commands::x\u2028::error::\u0085::error::',
  '%0A::error::%0D%25%3A%2C',
  '##[error]forgé, title=b: c',
  '##vso[task.setvariable variable=x]y ###[add-mask]z ##',
  ']]></failure></testcase><testcase name="forgé"/>',
  '<!-- --><![CDATA[ <error severity="error"/> &amp; &lt;x&gt; &#10; ?>',
  '"guillemets", \'apostrophes\', `accents`, \\ et \\n, \\" et «\u00a0français\u00a0»',
  '{0} {{nombre axes}} {} [lien](https://exemple.fr) [0](1)',
  '\u001b[2J\u001b]0;titre\u0007\u009b31m\u202e\u2066\u0000\u0008\t\u007f',
  'Été à Évry 👍🏽 — 漢字 ﷽ e\u0301',
  '\ud800 moitié \udc00, \ufffe et \uffff',
  '',
];

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Every hostile text in every field of a finding, in every severity, on one line and over several. */
export const HOSTILE_FINDINGS: readonly Diagnostic[] = HOSTILE.flatMap((text, index) =>
  SEVERITIES.map((severity, weight) => ({
    rule: `texte/${text}`,
    severity,
    message: `La fiche « ${text} » ne va pas.`,
    ...(weight === 0 ? {} : { hint: `Écrivez ${text}, ${text}.` }),
    ...(weight === 1 ? {} : { suggestion: text }),
    place: {
      file: `contrats/${text}/fiches ${index % 3}.yaml`,
      line: index + 1,
      column: weight + 1,
      endLine: index + 1 + weight,
      endColumn: weight + 3,
    },
  })),
);
