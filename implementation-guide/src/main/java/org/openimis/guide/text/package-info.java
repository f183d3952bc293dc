/** Markdown, and the documents that become pages. */
@NullMarked
package org.openimis.guide.text;

import org.jspecify.annotations.NullMarked;
