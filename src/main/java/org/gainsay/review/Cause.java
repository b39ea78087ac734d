package org.gainsay.review;

/** Why a conflict that was judged is to be judged once more. */
public enum Cause {
    NEW_ORIGIN,
    NEW_POSITION,
    STRONGER_VERDICT,
    EXPIRED,
    TAKEN_BACK
}
