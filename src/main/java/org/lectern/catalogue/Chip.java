package org.lectern.catalogue;

/** A filter that is set, and the address without it. */
record Chip(String label, String without) {}
