package org.lectern.catalogue;

/** A side of an article by which the shelf is filtered. */
enum Facet {
    TOPIC,
    STANCE,
    OUTLET,
    LANGUAGE,
    STATE
}
