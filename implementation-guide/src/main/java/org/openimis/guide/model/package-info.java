/** The compiled artifacts and what their sources tell about them. */
@NullMarked
package org.openimis.guide.model;

import org.jspecify.annotations.NullMarked;
