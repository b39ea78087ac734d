package org.gainsay.shell;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gainsay.compare.Conflict;
import org.gainsay.review.Judged;
import org.gainsay.review.Reason;
import org.gainsay.review.Ruling;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Sitting;
import org.jline.keymap.KeyMap;

/** Takes an editor through conflicts one screen after the other. Every decision is kept at once; who quits goes on there later. */
final class GuidedReview {

    private static final KeyMap<ReviewKey> KEYS = ReviewKey.map();

    private final Reviewing reviewing;
    private final Sitting sitting;
    private final Keyboard keyboard;
    private final ReviewScreen screen;
    private final List<Judged> conflicts;
    private final Deque<Integer> decided = new ArrayDeque<>();
    private int place;
    private boolean withWords;

    /** @param conflicts in the order in which they are shown */
    GuidedReview(Reviewing reviewing, Keyboard keyboard, CommandOutput output, List<Judged> conflicts) {
        this.reviewing = reviewing;
        this.sitting = reviewing.sit();
        this.keyboard = keyboard;
        this.screen = new ReviewScreen(keyboard, output);
        this.conflicts = new ArrayList<>(conflicts);
    }

    /** Until the last is passed or the user quits; gives back how many were decided. */
    int run() {
        resume();
        boolean quit = false;
        while (!quit && place < conflicts.size()) {
            screen.show(place, conflicts.size(), conflicts.get(place));
            quit = act(keyboard.next(KEYS, ReviewKey.QUIT));
        }
        if (quit) {
            reviewing.leaveAt(conflicts.get(place).conflict());
        } else {
            reviewing.forgetPlace();
        }
        screen.end();
        return decided.size();
    }

    /** Where somebody left off, if that conflict is among these. */
    private void resume() {
        Optional<String> left = reviewing.leftAt();
        for (int i = 0; left.isPresent() && i < conflicts.size(); i++) {
            if (conflicts.get(i).conflict().fingerprint().equals(left.get())) {
                place = i;
                if (i > 0) {
                    screen.say("You left off here; b goes back.");
                }
            }
        }
    }

    /** Whether the user has had enough. */
    private boolean act(ReviewKey key) {
        switch (key) {
            case GENUINE -> decide(Ruling.genuine());
            case TIME -> decide(Ruling.explained(Reason.TIME));
            case SCOPE -> decide(Ruling.explained(Reason.SCOPE));
            case SAME_ORIGIN -> decide(Ruling.explained(Reason.SAME_ORIGIN));
            case TRANSLATION -> decide(Ruling.explained(Reason.TRANSLATION));
            case TOOL_ERROR -> decide(Ruling.toolError());
            case SETTLED -> settle();
            case PENDING -> ask();
            case SKIP -> place++;
            case BACK -> back();
            case UNDO -> undo();
            case DETAILS -> screen.toggleDetails();
            case WORDS -> withWords();
            case HELP -> screen.say(ReviewKey.explained());
            case QUIT -> {
                return true;
            }
            case UNKNOWN -> screen.say("That key does nothing here; h tells what the keys do.");
        }
        return false;
    }

    private void decide(Ruling ruling) {
        decide(ruling, withWords ? keyboard.line("Words: ") : "");
    }

    private void decide(Ruling ruling, String words) {
        Conflict conflict = conflicts.get(place).conflict();
        conflicts.set(
                place, sitting.decide(List.of(conflict), ruling, words, null).get(0));
        decided.push(place);
        withWords = false;
        place++;
    }

    private void settle() {
        String figure = keyboard.line("Figure adopted: ");
        String why = figure.isEmpty() ? "" : keyboard.line("Why this one: ");
        if (why.isEmpty()) {
            screen.say("Nothing decided: to settle takes a figure, and words why.");
        } else {
            decide(Ruling.settled(figure), why);
        }
    }

    private void ask() {
        String whom = keyboard.line("Whom did you ask: ");
        String until = whom.isEmpty() ? "" : keyboard.line("Answer until (such as 2020-08-31): ");
        try {
            LocalDate day = LocalDate.parse(until);
            if (day.isBefore(reviewing.today())) {
                screen.say("Nothing decided: " + day + " is past.");
            } else {
                decide(Ruling.pending(whom, day));
            }
        } catch (DateTimeParseException none) {
            screen.say("Nothing decided: to wait for an answer takes whom you asked, and a day such as 2020-08-31.");
        }
    }

    private void back() {
        if (place == 0) {
            screen.say("This is the first.");
        } else {
            place--;
        }
    }

    private void undo() {
        if (conflicts.get(place).decision().isPresent()) {
            takeBack();
        } else if (decided.isEmpty()) {
            screen.say("There is nothing to take back.");
        } else {
            place = decided.pop();
            takeBack();
        }
    }

    private void takeBack() {
        Conflict conflict = conflicts.get(place).conflict();
        conflicts.set(
                place,
                sitting.decide(List.of(conflict), Ruling.open(), "", null).get(0));
        decided.remove(place);
        screen.say("Taken back; both entries stay on record.");
    }

    private void withWords() {
        withWords = !withWords;
        screen.say(withWords ? "The next decision asks for words." : "The next decision asks for no words.");
    }
}
