package org.gainsay.shell;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gainsay.compare.Conflict;
import org.gainsay.report.DecisionText;
import org.gainsay.review.Decision;
import org.gainsay.review.Judged;
import org.gainsay.review.Reason;
import org.gainsay.review.Ruling;
import org.gainsay.workspace.NumberedConflicts;
import org.gainsay.workspace.ReviewQueue;
import org.gainsay.workspace.Reviewing;
import org.gainsay.workspace.Sitting;
import org.jline.keymap.KeyMap;

/** Takes an editor through conflicts one screen after the other. Every decision is kept at once; who quits goes on there later. */
final class GuidedReview {

    private static final KeyMap<ReviewKey> KEYS = ReviewKey.map();

    private final Reviewing reviewing;
    private final Sitting sitting;
    private final Keyboard keyboard;
    private final DecisionPrompts prompts;
    private final ReviewScreen screen;
    private final ReviewQueue queue;
    private final List<Judged> conflicts;
    private final Deque<Integer> decided = new ArrayDeque<>();
    private int place;
    private boolean withWords;

    /** @param queue in the order in which its conflicts are shown */
    GuidedReview(Reviewing reviewing, Keyboard keyboard, CommandOutput output, ReviewQueue queue) {
        this.reviewing = reviewing;
        this.sitting = reviewing.sit();
        this.keyboard = keyboard;
        this.prompts = new DecisionPrompts(keyboard, reviewing.today());
        this.screen = new ReviewScreen(keyboard, output);
        this.queue = queue;
        this.conflicts = new ArrayList<>(queue.waiting());
    }

    /** Until the last is passed or the user quits; gives back how many were decided. */
    int run() {
        resume();
        boolean quit = false;
        while (!quit && place < conflicts.size()) {
            screen.show(queue.first() + place, conflicts.get(place), standing());
            quit = act(keyboard.next(KEYS, ReviewKey.QUIT));
        }
        leave();
        screen.end();
        return decided.size();
    }

    /** How much of what was asked for is judged, also before, and how much is left: {@code 4 of 7 judged, 3 left}. */
    String progress() {
        long judged =
                queue.covered() + conflicts.stream().filter(Judged::isCovered).count();
        int all = queue.covered() + conflicts.size();
        return judged + " of " + all + " judged, " + (all - judged) + " left";
    }

    private String standing() {
        return (place + 1) + " of " + conflicts.size() + ", "
                + conflicts.get(place).status().word() + "; " + progress();
    }

    /** Where somebody left off, if that conflict is among these. */
    private void resume() {
        Optional<String> left = queue.goesOn() ? reviewing.leftAt() : Optional.empty();
        for (int i = 0; left.isPresent() && i < conflicts.size(); i++) {
            if (conflicts.get(i).conflict().fingerprint().equals(left.get())) {
                place = i;
                if (i > 0) {
                    screen.say("You left off here; b goes back.");
                }
            }
        }
    }

    private void leave() {
        if (!queue.goesOn()) {
            return;
        }
        if (place < conflicts.size()) {
            reviewing.leaveAt(conflicts.get(place).conflict());
        } else {
            reviewing.forgetPlace();
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
            case SETTLED -> decide(prompts.settled(), prompts::why);
            case PENDING -> decide(prompts.pending(), this::words);
            case SKIP -> goTo(place + 1);
            case BACK -> back();
            case UNDO -> undo();
            case DETAILS -> screen.toggleDetails();
            case WORDS -> withWords();
            case HELP -> screen.say(ReviewKey.explained());
            case QUIT -> {
                return true;
            }
            case PASTED -> screen.say("Pasted text decides nothing; press a key, or h for what the keys do.");
            case UNKNOWN -> screen.say("That key does nothing here; h tells what the keys do.");
        }
        return false;
    }

    /** Words and details are asked for on one screen alone. */
    private void goTo(int next) {
        place = next;
        withWords = false;
        screen.fold();
    }

    private void decide(Ruling ruling) {
        decide(Optional.of(ruling), this::words);
    }

    private Optional<String> words() {
        return withWords ? prompts.words() : Optional.of("");
    }

    private void decide(Optional<Ruling> ruling, Supplier<Optional<String>> reason) {
        Optional<String> words = ruling.flatMap(any -> reason.get());
        if (ruling.isEmpty() || words.isEmpty()) {
            screen.say("Nothing was decided.");
            withWords = false;
            return;
        }
        Judged before = conflicts.get(place);
        keep(ruling.get(), words.get());
        decided.push(place);
        goTo(place + 1);
        tell(before, ruling.get());
    }

    private void tell(Judged before, Ruling ruling) {
        Conflict conflict = before.conflict();
        String undo = place < conflicts.size() ? "u" : "review " + NumberedConflicts.shortName(conflict) + " undo";
        screen.say("Decided: " + DecisionText.ruling(ruling) + ": "
                + conflict.question().text() + " " + undo + " takes it back.");
        DecisionText.before(before).ifPresent(was -> screen.say("It replaces: " + was));
    }

    private void keep(Ruling ruling, String words) {
        List<Judged> judged = sitting.decide(List.of(conflicts.get(place).conflict()), ruling, words, null);
        conflicts.set(place, judged.get(0));
        decided.removeFirstOccurrence(place);
    }

    private void back() {
        if (place == 0) {
            screen.say("This is the first.");
        } else {
            goTo(place - 1);
        }
    }

    /** Takes back what was decided last here; what was decided before, on the screen alone and after a question. */
    private void undo() {
        if (!decided.isEmpty() && !decided.contains(place)) {
            goTo(decided.element());
        }
        Judged shown = conflicts.get(place);
        Optional<Decision> last = shown.decision();
        if (last.isEmpty()) {
            screen.say("Nothing was decided here that could be taken back.");
        } else if (decided.contains(place)
                || keyboard.confirms("Take back what was decided before: " + DecisionText.of(last.get()) + "?")) {
            conflicts.set(place, sitting.takeBack(List.of(shown), "").get(0));
            decided.removeFirstOccurrence(place);
            screen.say("Taken back; both entries stay on record.");
        } else {
            screen.say("Nothing was taken back.");
        }
    }

    private void withWords() {
        withWords = !withWords;
        screen.say(withWords ? "The next decision asks for words." : "The next decision asks for no words.");
    }
}
