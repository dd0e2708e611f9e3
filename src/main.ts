/** Starts the service with the environment’s settings. */

import { run } from './main/serve.js';

await run(process.env);
