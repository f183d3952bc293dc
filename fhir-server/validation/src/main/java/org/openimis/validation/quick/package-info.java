/** Finds out quickly that a resource is valid; what it is not sure of it leaves to HAPI. */
@NullMarked
package org.openimis.validation.quick;

import org.jspecify.annotations.NullMarked;
