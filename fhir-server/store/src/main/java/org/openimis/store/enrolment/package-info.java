/**
 * Families, their policies and their contributions: read from the projections, kept as resources.
 */
@NullMarked
package org.openimis.store.enrolment;

import org.jspecify.annotations.NullMarked;
