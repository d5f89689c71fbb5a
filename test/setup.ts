/** Laws are tried on the same documents in every CI run, and on new ones at every desk. */

import fc from 'fast-check';

if (process.env['CI']) fc.configureGlobal({ seed: 20_261_124 });
