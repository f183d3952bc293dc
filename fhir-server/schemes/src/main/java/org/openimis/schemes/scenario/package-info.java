/** Scenarios: cases that a scheme must decide, with what must come out, and the runner for them. */
@NullMarked
package org.openimis.schemes.scenario;

import org.jspecify.annotations.NullMarked;
