package org.gainsay.compare;

import org.gainsay.rule.Verdict;

/** A verdict with what decided it. */
public record Decision(Verdict verdict, Cause cause) {}
