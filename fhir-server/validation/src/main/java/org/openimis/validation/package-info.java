/** Resources against profiles: HAPI's validator, and a quick way to the same verdict. */
@NullMarked
package org.openimis.validation;

import org.jspecify.annotations.NullMarked;
