#!/usr/bin/env node
/** The command line: which command, what it was given, and what the process ends with. */

import { runCommand } from './cli/run.js';

process.exitCode = await runCommand(process.argv.slice(2), process);
