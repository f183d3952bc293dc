/** Code systems, value sets and concept maps: looked up, listed, checked and translated. */
@NullMarked
package org.openimis.mapping.terminology;

import org.jspecify.annotations.NullMarked;
