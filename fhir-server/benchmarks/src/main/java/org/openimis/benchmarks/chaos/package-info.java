/**
 * Servers and databases killed at random under load, and the proof that every claim had one effect.
 */
@NullMarked
package org.openimis.benchmarks.chaos;

import org.jspecify.annotations.NullMarked;
