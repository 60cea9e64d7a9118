import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { copyOfParis, folderOf } from '../cli/run-cls.ts';
import { blocksOf } from '../docs/pages.ts';
import { openStage, repositoryFile } from './stage.ts';

const ONE = 'version: 1\nidentifiant: cls-un\ntitre: Un\netat: brouillon\nterritoire: { nom: Un, type: commune }\n';
const WRONG = { 'contrats/un/contrat.yaml': ONE, 'contrats/deux/contrat.yaml': `${ONE}titer: Deux\n` };
const { version } = JSON.parse(repositoryFile('package.json'));

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
}

describe.skipIf(process.platform === 'win32')('the GitHub Action', () => {
  const action = parse(repositoryFile('integrations/github/action.yml'));
  const steps: readonly Step[] = action.runs.steps;

  /** What GitHub does with a step: inputs go into its environment, then its shell runs it. */
  const play = (step: Step | undefined, folder: string, inputs: Readonly<Record<string, string>> = {}) => {
    if (step === undefined) throw new Error('there is no such step');
    const inputOf = (name: string): string => inputs[name] ?? action.inputs[name].default;
    const env = Object.entries(step.env).map(([key, value]) => [
      key,
      value.replace(/^\$\{\{ inputs\.(\w+) \}\}$/, (_, name: string) => inputOf(name)),
    ]);
    return openStage().run(step.run, folder, Object.fromEntries(env));
  };

  it('is a composite one, which asks for no right, no secret and no other action, and runs a fixed version', () => {
    expect(action).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      runs: { using: 'composite' },
    });
    expect(Object.keys(action).sort()).toEqual(['description', 'inputs', 'name', 'runs']);
    for (const input of Object.values<object>(action.inputs))
      expect(Object.keys(input)).toEqual(['description', 'default']);
    for (const step of steps) {
      expect(step).toMatchObject({ name: expect.any(String), shell: 'bash' });
      expect(Object.keys(step)).not.toContain('uses');
      // An input that stood in the script itself could add to it.
      expect(step.run).not.toContain('${{');
      expect(JSON.stringify(step)).not.toMatch(/secrets\.|github\.token/);
    }
    expect(action.inputs.paquet.default).toBe(`clsante@${version}`);
  });

  it('annotates what is wrong, fails, and passes where nothing is', () => {
    const folder = folderOf(WRONG);
    const wrong = play(steps[0], folder);
    expect([wrong.code, wrong.npm.length]).toEqual([1, 1]);
    expect(wrong.stdout).toMatch(/^::error file=contrats\/deux\/contrat\.yaml,line=6,/m);
    expect(play(steps[0], folder, { chemins: '\ncontrats/un\n\n' }).code).toBe(0);
    const one = play(steps[0], folder, { chemins: 'contrats/un', etat: 'arrete' });
    expect(one.code).toBe(1);
    expect(one.npm[0]).toContain(
      `--package clsante@${version} -- clsante validate --format github --etat arrete -- contrats/un`,
    );
    const few = play(steps[0], folder, { chemins: 'contrats/un', avertissements: '0' });
    expect(few.npm[0]).toContain('--max-warnings 0');
  });

  it('makes documents where they are asked for', () => {
    expect(steps[1]?.if).toBe("inputs.documents != ''");
    const folder = copyOfParis();
    const made = play({ ...steps[1], run: steps[1]?.run.replace('render', 'render --format html') } as Step, folder, {
      documents: 'communique',
    });
    expect([made.code, made.stderr]).toEqual([0, expect.stringContaining('communique.html')]);
    expect(existsSync(join(folder, 'sortie/communique.html'))).toBe(true);
  });

  it('runs nothing of what its inputs say', () => {
    const folder = folderOf(WRONG);
    for (const chemins of ['$(touch pirate)', '; touch pirate', '--help', '`touch pirate`']) {
      const { code, stdout } = play(steps[0], folder, { chemins, etat: '' });
      expect([chemins, code]).toEqual([chemins, 3]);
      expect(stdout).not.toContain('Usage');
    }
    expect(play(steps[0], folder, { etat: '$(touch pirate)' }).code).toBe(2);
    expect(existsSync(join(folder, 'pirate'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('the GitLab component', () => {
  const [spec, jobs] = parseAllDocuments(repositoryFile('integrations/gitlab/templates/clsante.yml')).map((part) =>
    part.toJS(),
  );
  const job = jobs['contrat-local-de-sante'];

  const play = (folder: string, inputs: Readonly<Record<string, string>> = {}) => {
    const filled = (text: string): string =>
      text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name: string) => inputs[name] ?? spec.spec.inputs[name].default);
    const env = Object.entries<string>(job.variables).map(([key, value]) => [key, filled(value)]);
    return openStage().run(job.script.join('\n'), folder, Object.fromEntries(env));
  };

  it('says its inputs before its one job, which keeps its report also when it fails', () => {
    for (const input of Object.values<object>(spec.spec.inputs))
      expect(input).toMatchObject({ description: expect.any(String), default: expect.any(String) });
    expect(spec.spec.inputs.paquet.default).toBe(`clsante@${version}`);
    expect(job.image).toMatch(/^node:\d+\.\d+\.\d+-/);
    expect(job.artifacts).toEqual({ when: 'always', reports: { codequality: 'gl-code-quality-report.json' } });
    expect(job.script.join('\n')).not.toContain('$[[');
    expect(Object.keys(jobs)).toEqual(['contrat-local-de-sante']);
  });

  it('writes the report that GitLab reads, says the same in its log, and fails', () => {
    const folder = folderOf(WRONG);
    const { code, stdout, npm } = play(folder);
    expect([code, npm]).toEqual([1, [`install --global --ignore-scripts --omit=optional clsante@${version}`]]);
    expect(stdout).toContain('contrats/deux/contrat.yaml:6:1');
    const report = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'));
    expect(report).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          severity: 'major',
          location: expect.objectContaining({ path: 'contrats/deux/contrat.yaml' }),
        }),
      ]),
    );
    expect(play(folder, { chemin: 'contrats/un' }).code).toBe(0);
    expect(play(folder, { chemin: 'contrats/un', etat: 'arrete' }).code).toBe(1);
    expect(play(folder, { chemin: '$(touch pirate)' }).code).toBe(3);
    expect(existsSync(join(folder, 'pirate'))).toBe(false);
  });
});

describe.skipIf(process.platform === 'win32')('the pre-commit hook', () => {
  const [hook] = parse(repositoryFile('.pre-commit-hooks.yaml'));

  it('has the keys that pre-commit asks for, and takes the files of a contract alone', () => {
    expect(hook).toMatchObject({
      id: 'clsante',
      language: 'node',
      entry: 'clsante validate --quiet',
      require_serial: true,
    });
    const files = new RegExp(hook.files);
    for (const path of [
      'contrat.yaml',
      'a/b/contrat.yaml',
      'partenaires.yaml',
      'fiches/1.1.yaml',
      'un/actualites/a.yaml',
    ])
      expect([path, files.test(path)]).toEqual([path, true]);
    for (const path of ['README.md', 'docker-compose.yaml', 'fiches/1.1.md', 'a/moncontrat.yaml', 'fiches/a/b.yaml'])
      expect([path, files.test(path)]).toEqual([path, false]);
  });

  it('holds a commit back in a real repository, and lets it pass once it is mended', () => {
    const folder = folderOf({
      'contrats/un/contrat.yaml': ONE,
      'contrats/un/fiches/1.yaml': 'id: "1"\ntitre: Un\npilote: inconnu\n',
    });
    const git = 'git -c user.name=Test -c user.email=test@exemple.fr -c commit.gpgsign=false';
    // What pre-commit does: its entry, then the staged files that match.
    const install = `git init -q . && cat > .git/hooks/pre-commit <<'FIN'
#!/bin/sh
git diff --cached --name-only --diff-filter=ACM | grep -E '${hook.files}' | xargs ${hook.entry}
FIN
chmod +x .git/hooks/pre-commit && git add .`;
    const stage = openStage();
    const first = stage.run(`${install} && ${git} commit -qm Un`, folder);
    expect([first.code, first.stdout + first.stderr]).toEqual([
      expect.any(Number),
      expect.stringContaining('reference/connue'),
    ]);
    expect(first.code).not.toBe(0);
    const second = stage.run(
      `sed -i '/pilote/d' contrats/un/fiches/1.yaml && git add . && ${git} commit -qm Un && git log --oneline`,
      folder,
    );
    expect([second.code, second.stdout]).toEqual([0, expect.stringMatching(/ Un\n$/)]);
  });
});

describe('the Dockerfile', () => {
  const lines = repositoryFile('integrations/docker/Dockerfile')
    .replace(/ \\\n\s*/g, ' ')
    .split('\n');
  const all = (word: string): readonly string[] => lines.filter((line) => line.startsWith(`${word} `));

  it('starts from one fixed image, and ends as a user without rights', () => {
    expect(all('FROM')).toEqual([expect.stringMatching(/^FROM node:\d+\.\d+\.\d+-bookworm-slim$/)]);
    expect(all('USER')).toEqual(['USER node']);
    const user = lines.indexOf('USER node');
    expect(lines.slice(user).filter((line) => /^(?:RUN|COPY|ADD)/.test(line))).toEqual([]);
    expect(all('ENTRYPOINT')).toEqual(['ENTRYPOINT ["clsante"]']);
  });

  it('brings Debian’s own browser and this version of the program, and leaves nothing else behind', () => {
    expect(all('ARG')).toEqual([`ARG PAQUET=clsante@${version}`]);
    expect(all('ENV')).toEqual(['ENV CLS_BROWSER=/usr/bin/chromium']);
    const [apt = '', npm = ''] = all('RUN');
    expect(apt).toMatch(/--no-install-recommends chromium && rm -rf \/var\/lib\/apt\/lists\/\*$/);
    expect(npm).toMatch(/--ignore-scripts --omit=optional "\$PAQUET" && npm cache clean --force$/);
    expect([...all('ADD'), ...all('COPY'), ...all('EXPOSE'), ...all('VOLUME')]).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/no-sandbox|privileged|curl|wget|sudo/);
  });
});

describe('the page of the guide', () => {
  const blocks = blocksOf('docs/guide/integration-continue.md');
  const yaml = (name: string) => parse(blocks.find(({ words }) => words[0] === name)?.text ?? '');

  it('gives each ready file only inputs that it knows, and no right but to read', () => {
    const { permissions, jobs } = yaml('.github/workflows/contrat.yml');
    expect(permissions).toEqual({ contents: 'read' });
    const { inputs } = parse(repositoryFile('integrations/github/action.yml'));
    const [checkout, action] = jobs.verifier.steps;
    expect(checkout.with).toEqual({ 'persist-credentials': false });
    for (const name of Object.keys(action.with)) expect(Object.keys(inputs)).toContain(name);
    const [spec] = parseAllDocuments(repositoryFile('integrations/gitlab/templates/clsante.yml')).map((part) =>
      part.toJS(),
    );
    for (const name of Object.keys(yaml('.gitlab-ci.yml').include[0].inputs))
      expect(Object.keys(spec.spec.inputs)).toContain(name);
  });

  it('has the hook as the repository has it, but for where the program comes from', () => {
    const [own] = parse(repositoryFile('.pre-commit-hooks.yaml'));
    const { description: _, ...hook } = own;
    expect(yaml('.pre-commit-config.yaml').repos[0].hooks[0]).toEqual({ ...hook, language: 'system' });
  });
});
