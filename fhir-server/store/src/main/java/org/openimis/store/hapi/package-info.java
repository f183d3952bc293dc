/** HAPI's JPA server, assembled with only what we serve. */
@NullMarked
package org.openimis.store.hapi;

import org.jspecify.annotations.NullMarked;
