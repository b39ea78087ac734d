package org.gainsay.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Estimate;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;

/** How a claim's parts read on one line: the one place for it. */
public final class Phrases {

    private Phrases() {}

    /** {@code UN report > Reuters > Haaretz}: from the innermost speaker outward; and whether it is confidential. */
    public static String chain(Claim claim) {
        return claim.attribution().stream().map(Phrases::hop).collect(Collectors.joining(" > ")) + secrecy(claim);
    }

    /** With what each hop did: {@code UN report (said) > Reuters (saw)}. */
    public static String chainWithRoles(Claim claim) {
        return claim.attribution().stream()
                        .map(hop -> {
                            String role = hop.role() == null ? "" : Word.of(hop.role());
                            String did = hop.direct() ? (role.isEmpty() ? "verbatim" : role + ", verbatim") : role;
                            return hop(hop) + (did.isEmpty() ? "" : " (" + did + ")");
                        })
                        .collect(Collectors.joining(" > "))
                + secrecy(claim);
    }

    /** It shows on a terminal alone; who reads it there must see what may not go further. */
    private static String secrecy(Claim claim) {
        return claim.confidential() ? "; confidential" : "";
    }

    private static String hop(Hop hop) {
        return hop.named() ? hop.source() : hop.source() + " (unnamed)";
    }

    /** The figure as the words give it; empty where there is none. */
    public static String figure(Claim claim) {
        Estimate estimate = claim.estimate();
        return estimate == null ? "" : estimate.text();
    }

    /** {@code Wagner people present, Libya}. */
    public static String proposition(Claim claim) {
        Proposition proposition = claim.proposition();
        String object = proposition.object() == null ? "" : " " + proposition.object();
        String place = proposition.place() == null ? "" : ", " + proposition.place();
        return proposition.subject() + " " + proposition.predicate() + object + place;
    }

    /** The figure, if there is one, and what it is said of. */
    public static String statement(Claim claim) {
        String figure = figure(claim);
        return figure.isEmpty() ? proposition(claim) : figure + ": " + proposition(claim);
    }

    /** The statement with its polarity, where that is not plain assertion: {@code denied: Russian troops present, Libya}. */
    public static String stated(Claim claim) {
        return claim.polarity() == Polarity.ASSERTED
                ? statement(claim)
                : Word.of(claim.polarity()) + ": " + statement(claim);
    }

    /** What is counted, where the claim says more of it than its figure does. */
    public static String counted(Claim claim) {
        Estimate estimate = claim.estimate();
        String counted =
                estimate == null || estimate.of() == null ? claim.proposition().subject() : estimate.of();
        return figure(claim).contains(counted) ? claim.proposition().subject() : counted;
    }

    /** The time that the claim is about, with its basis; else when it was said. */
    public static String time(Claim claim) {
        DateRange said = claim.saidOn();
        String about = Wording.of(claim.asOf());
        return claim.asOf().period() == null && said != null ? "said " + Wording.of(said) : about;
    }

    /** Manner and doubt, where they are not the plain ones: {@code denied}, {@code possible ("likely")}. */
    public static List<String> manner(Claim claim) {
        return Stream.of(
                        Word.of(claim.stance()),
                        Word.of(claim.modality()),
                        claim.hedges().isEmpty() ? "" : "“" + String.join("”, “", claim.hedges()) + "”",
                        "knows by: " + Word.of(claim.basis()))
                .filter(word -> !word.isEmpty() && !word.equals("states") && !word.equals("certain"))
                .filter(word -> !word.endsWith("unstated"))
                .toList();
    }
}
