package org.gainsay.format;

import org.gainsay.source.SourceProfile;

/**
 * What a file tells of a source, and where.
 *
 * @param file as the person named it
 * @param line from 1; for a CSV record of several lines, the first
 */
public record LocatedSource(String file, int line, SourceProfile profile) {}
