/** The tables and YAML files of a pack as rows and cells that know where they stand. */
@NullMarked
package org.openimis.schemes.cell;

import org.jspecify.annotations.NullMarked;
