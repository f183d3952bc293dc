/** The definitions that come with the program, read and searched in memory. */
@NullMarked
package org.openimis.rest.definition;

import org.jspecify.annotations.NullMarked;
