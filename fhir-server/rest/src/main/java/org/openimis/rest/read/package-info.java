/** Reading and searching resources. */
@NullMarked
package org.openimis.rest.read;

import org.jspecify.annotations.NullMarked;
