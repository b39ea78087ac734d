package org.gainsay.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Counted;
import org.gainsay.claim.DateRange;
import org.gainsay.compare.Wording;
import org.gainsay.credibility.Grade;
import org.gainsay.credibility.Graded;
import org.gainsay.credibility.Grades;
import org.gainsay.credibility.Rating;
import org.gainsay.credibility.Spread;
import org.gainsay.credibility.Standing;
import org.jline.utils.AttributedString;
import org.jspecify.annotations.Nullable;

/** Grades for reading: always in words, always with who says so and when. */
public final class GradeText {

    private GradeText() {}

    /** {@code Reuters: usually reliable (B), says anna, 21 Nov 2026}, as it is told to the one who just said it. */
    public static String kept(Grade grade) {
        @Nullable Rating rating = grade.rating();
        return about(grade.of()) + ": "
                + (rating == null
                        ? "grade taken back by " + grade.author() + ", " + day(grade.day())
                        : of(new Standing(grade, rating, false)));
    }

    /** All that people judged of one source or claim: how it stands, then the history. */
    public static List<AttributedString> of(Graded of, Grades grades, int width) {
        Page page = new Page(width);
        page.line(Page.STRONG, about(of) + ", " + of.scale().expanded().toLowerCase(Locale.ROOT));
        List<Standing> standings = grades.of(of);
        if (standings.isEmpty()) {
            page.indented(Page.PLAIN, "No grade stands.");
        }
        standings.forEach(standing ->
                page.indented(Page.PLAIN, of(standing) + ": " + standing.grade().reason()));
        if (standings.size() > 1) {
            page.indented(Page.PLAIN, spread(Spread.of(standings)));
        }
        String label = "history";
        for (Grade grade : grades.history(of)) {
            page.note(label, entry(grade));
            label = "";
        }
        return page.lines();
    }

    /** {@code usually reliable (B), says anna, 21 Nov 2026}. */
    static String of(Standing standing) {
        Grade grade = standing.grade();
        LocalDate until = grade.until();
        String verb = standing.expired() ? ", said " : ", says ";
        String end = until == null ? "" : (standing.expired() ? ", expired after " : ", until ") + day(until);
        return standing.rating().words() + verb + grade.author() + ", " + day(grade.day()) + end;
    }

    /** {@code Reuters: usually reliable (B), says anna, 21 Nov 2026}. */
    public static String whole(Standing standing) {
        return about(standing.grade().of()) + ": " + of(standing);
    }

    /** Of the sources and claims of a result, a line each; no line where nobody graded one. */
    public static List<AttributedString> notes(List<Standing> standings, int width) {
        Page page = new Page(width);
        note(page, standings);
        return page.lines();
    }

    /** The same, within a page. */
    static void note(Page page, List<Standing> standings) {
        String label = "graded";
        for (Standing standing : standings) {
            page.note(label, whole(standing));
            label = "";
        }
    }

    /** The same, within a cell. */
    public static String cell(List<Standing> standings) {
        return standings.stream().map(GradeText::whole).collect(Collectors.joining("; "));
    }

    /** {@code from usually reliable (B) to fairly reliable (C)}; one alone where the ends are one. */
    static String of(Spread.Ends ends) {
        String best = ends.best().words();
        return ends.best() == ends.worst()
                ? best
                : "from " + best + " to " + ends.worst().words();
    }

    /** The source's name; {@code claim a-15}. */
    static String about(Graded of) {
        return switch (of.scale()) {
            case RELIABILITY -> of.name();
            case CREDIBILITY -> "claim " + of.name();
        };
    }

    private static String spread(Spread spread) {
        List<String> parts = new ArrayList<>();
        spread.ends().ifPresent(ends -> parts.add(Counted.of(spread.judging(), "person", "people") + ": " + of(ends)));
        if (spread.undecided() > 0) {
            parts.add(Counted.of(spread.undecided(), "person", "people") + ": it cannot be judged");
        }
        return parts.isEmpty() ? "No grade is in force." : String.join("; ", parts);
    }

    private static String entry(Grade grade) {
        @Nullable Rating rating = grade.rating();
        @Nullable LocalDate until = grade.until();
        return day(grade.day()) + ", " + grade.author() + ": " + (rating == null ? "taken back" : rating.words())
                + (until == null ? "" : ", until " + day(until)) + "; " + grade.reason();
    }

    private static String day(LocalDate day) {
        return Wording.of(DateRange.day(day));
    }
}
