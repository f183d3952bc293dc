package org.openimis.rest.access;

/** How much of a resource type a role may see. */
enum Reach {
  NONE,
  OWN,
  ALL
}
