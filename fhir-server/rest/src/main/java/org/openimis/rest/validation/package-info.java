/** {@code $validate}: what a resource would be told at the door, and advice. */
@NullMarked
package org.openimis.rest.validation;

import org.jspecify.annotations.NullMarked;
