/** `article completion`: completions for bash, zsh and fish, made from the table of verbs. */

import { createRegistry } from '../core/registry.ts';
import type { Command } from './command.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

export const completion: Command = {
  name: 'completion',
  summary: 'Completions for bash, zsh or fish',
  operands: '<shell>',
  examples: [
    { command: 'source <(article completion bash)', does: 'in ~/.bashrc' },
    { command: 'article completion zsh > ~/.zfunc/_article', does: 'once, for zsh, with ~/.zfunc in fpath' },
    { command: 'article completion fish > ~/.config/fish/completions/article.fish', does: 'once, for fish' },
  ],
  options: [],
  async run({ operands, io }) {
    const { commands } = await import('./index.ts');
    const shell = createRegistry(
      'shell',
      shells.map((name) => ({ name })),
    ).get(operands[0] ?? '').name;
    await io.out(scripts[shell](commands.entries));
    return 'done';
  },
};

const scripts: Readonly<Record<(typeof shells)[number], (commands: readonly Command[]) => string>> = {
  bash: (commands) => `_article() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} help"
  else
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${longFlags(command).join(' ')}" ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _article article
`,
  zsh: (commands) => `#compdef article
_article() {
  local -a verbs
  verbs=(
${commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe verb verbs
    return
  fi
  case "$words[2]" in
${commands.map((command) => `    ${command.name}) _arguments ${[...command.options.map(({ flags, summary }) => quoted(`${longFlag(flags)}[${summary.replace(/[[\]]/gu, '')}]`)), "'*:file:_files'"].join(' ')} ;;`).join('\n')}
  esac
}
compdef _article article
`,
  fish: (commands) =>
    commands
      .flatMap(({ name, summary, options }) => [
        `complete -c article -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
        ...options.map(
          ({ flags, summary: does }) =>
            `complete -c article -n '__fish_seen_subcommand_from ${name}' -l ${longFlag(flags).slice(2)} -d ${quoted(does)}`,
        ),
      ])
      .join('\n')
      .concat('\n'),
};

function longFlags({ options }: Command): string[] {
  return options.map(({ flags }) => longFlag(flags));
}

function longFlag(flags: string): string {
  return /--[\w-]+/u.exec(flags)![0];
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
