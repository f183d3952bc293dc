/** Renders the implementation guide: JSON and Markdown in, a folder of pages out. */
@NullMarked
package org.openimis.guide;

import org.jspecify.annotations.NullMarked;
