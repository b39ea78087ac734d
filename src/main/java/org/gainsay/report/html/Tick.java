package org.gainsay.report.html;

/**
 * A mark of an axis.
 *
 * @param at its place, in percent of the chart's width
 */
public record Tick(String at, String label) {}
