package org.gainsay.report.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.AsOf;
import org.gainsay.claim.Claim;
import org.gainsay.claim.DateRange;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Stance;
import org.gainsay.claim.TimeBasis;
import org.gainsay.claim.Word;
import org.gainsay.compare.Wording;
import org.gainsay.report.Differing;
import org.gainsay.report.Phrases;

/** Who said something, by whom it is told, and when: the parts of a sentence that attributes a claim. */
final class Speaking {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Speaking() {}

    /** {@code UN report, as told by Reuters, Haaretz and Outlet D}: nobody is left out, so nobody's words are given to another. */
    static String speaker(Claim claim) {
        List<Hop> relays = claim.attribution().subList(1, claim.attribution().size());
        String who = name(claim.origin());
        if (relays.isEmpty()) {
            return who;
        }
        String manner = claim.origin().direct() ? "quoted by " : "as told by ";
        return who + " (" + manner + listed(relays.stream().map(Speaking::name).toList()) + ")";
    }

    /** {@code on 7 May 2020}, {@code in July 2020}, {@code speaking of 24 Jul 2020 (date inferred)}; empty where nothing is known. */
    static String when(Claim claim) {
        DateRange said = claim.saidOn();
        if (said != null) {
            return said(said);
        }
        AsOf asOf = claim.asOf();
        DateRange period = asOf.period();
        if (period == null) {
            return "at a time not known";
        }
        String basis = asOf.basis() == TimeBasis.STATED ? "" : " (date " + Word.of(asOf.basis()) + ")";
        return "speaking of "
                + Wording.of(period).replaceFirst("^by ", "the time up to ").replaceFirst("^since ", "the time since ")
                + basis;
    }

    private static String said(DateRange said) {
        LocalDate from = said.from();
        LocalDate to = said.to();
        if (from == null || to == null) {
            return Wording.of(said);
        }
        if (from.equals(to)) {
            return "on " + DAY.format(from);
        }
        if (from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(from.lengthOfMonth()))) {
            return "in " + MONTH.format(from);
        }
        return "between " + DAY.format(from) + " and " + DAY.format(to);
    }

    /** What was said, with its verb: {@code said up to 1,200 Wagner people}, {@code denied it}. */
    static String what(Claim claim, Differing differing) {
        return switch (claim.polarity()) {
            case WITHHELD -> claim.stance() == Stance.CANNOT_CONFIRM ? "could not confirm it" : "declined to say";
            case DENIED -> denied(claim);
            case ASSERTED -> asserted(claim, differing);
        };
    }

    private static String denied(Claim claim) {
        String figure = Phrases.figure(claim);
        String verb =
                switch (claim.stance()) {
                    case DOES_NOT_ACKNOWLEDGE -> "does not acknowledge ";
                    case REJECTS -> "rejected ";
                    case NEGATES -> "said that it is not so: ";
                    default -> "denied ";
                };
        return verb + (figure.isEmpty() ? "“" + Phrases.proposition(claim) + "”" : "the figure " + figure);
    }

    private static String asserted(Claim claim, Differing differing) {
        String verb =
                switch (claim.stance()) {
                    case ACCUSES -> "made the accusation ";
                    case ADMITS -> "admitted ";
                    default -> "said ";
                };
        String sure =
                switch (claim.modality()) {
                    case CERTAIN -> "";
                    case PROBABLE -> "that it is probable: ";
                    case POSSIBLE -> "that it is possible: ";
                };
        String figure = Phrases.figure(claim);
        return verb
                + sure
                + (figure.isEmpty()
                        ? "“" + Phrases.proposition(claim) + "”"
                        : figure + " (" + differing.counted(claim) + ")");
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String listed(List<String> names) {
        if (names.size() == 1) {
            return names.get(0);
        }
        return names.stream().limit(names.size() - 1L).collect(Collectors.joining(", ")) + " and "
                + names.get(names.size() - 1);
    }

    private static String name(Hop hop) {
        return hop.named() ? hop.source() : hop.source() + ", unnamed";
    }
}
