package org.lectern.search;

/** A filter that is set, and the address without it. */
public record Chip(String label, String without) {}
