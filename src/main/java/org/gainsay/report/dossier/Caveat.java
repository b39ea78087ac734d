package org.gainsay.report.dossier;

/** What a report does not say, however it is laid out. */
public final class Caveat {

    /** Before anything else. */
    public static final String ABOVE =
            "Gainsay compares statements loaded into it. It establishes neither facts nor intent, and"
                    + " never says who is right. What does not conflict here is not thereby verified.";

    /** At the end, for who has read it all. */
    public static final String BELOW =
            "Gainsay compares statements loaded into it. It establishes neither facts nor intent. A"
                    + " conflict says that two statements do not fit together as they were told, not that one of them is a lie; and no"
                    + " conflict does not mean that something is verified.";

    private Caveat() {}
}
