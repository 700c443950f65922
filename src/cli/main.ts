/** The command line: reads the arguments and hands over to a command. */
const [command] = process.argv.slice(2);

console.error(command ? `Unknown command: ${command}` : 'Usage: baton <command> [--json]');
process.exitCode = 2;
