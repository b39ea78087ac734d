package org.gainsay.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Hop;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Proposition;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.gainsay.vocabulary.Term;

/** Reads "state-sponsored contractors" and "Ankara-backed forces" as what they say: that somebody stands behind them. */
final class Sponsors {

    private static final Pattern BACKED = Pattern.compile("(.+)-(backed|sponsored|supported|funded|financed|owned)");
    private static final double DOUBT = 0.1;

    private final Names names;
    private final Things things;

    Sponsors(Names names, Things things) {
        this.names = names;
        this.things = things;
    }

    List<Draft> in(Passage passage, Clause clause, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.subtree(clause.predicate())) {
            Matcher matcher = BACKED.matcher(token.word());
            Optional<Token> head = sentence.head(token).filter(noun -> noun.isNoun() && noun.index() > token.index());
            if (matcher.matches() && head.isPresent() && new Spans(sentence).sameClause(clause.predicate(), token)) {
                sponsor(passage, clause, matcher.group(1), speakers)
                        .map(sponsor -> draft(passage, clause, token, head.get(), matcher.group(2), sponsor, speakers))
                        .ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** "State" and "government" mean the state that acts in the clause. */
    private Optional<Name> sponsor(Passage passage, Clause clause, String word, List<Hop> speakers) {
        if (!Cue.STATE.has(word)) {
            Term term = names.term(word);
            return term.known() ? Optional.of(Name.of(term.label(), true)) : Optional.empty();
        }
        Token agent = clause.agent();
        return Optional.ofNullable(agent)
                .map(token -> things.of(passage, token, speakers))
                .flatMap(name -> names.nations().stateOf(names.term(name.text())))
                .map(state -> Name.of(state.label(), true).noted("\"" + word + "\" = " + state.label()));
    }

    private Draft draft(
            Passage passage, Clause clause, Token at, Token head, String verb, Name sponsor, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        Name backed = example(passage, head, speakers).orElseGet(() -> things.of(passage, head, speakers));
        Term predicate = names.term(verb + " by");
        List<String> notes = sponsor.note().isEmpty() ? List.of() : List.of(sponsor.note());
        Said said = new Said(
                new Proposition(backed.text(), predicate.label(), sponsor.text(), null), backed.known() ? 2 : 1, notes);
        List<Token> words = new Spans(sentence).of(clause);
        return Draft.of(passage, clause.predicate(), words, said, Polarity.ASSERTED, null, "\"" + at.word() + "\"")
                .doubted(DOUBT, "\"" + at.word() + " " + head.word() + "\"");
    }

    /** "Groups like Wagner" are told by the example. */
    private Optional<Name> example(Passage passage, Token head, List<Hop> speakers) {
        Sentence sentence = passage.sentence();
        return sentence.children(head, "nmod")
                .filter(child -> sentence.children(child, "case")
                        .anyMatch(mark ->
                                mark.lemma().equals("like") || mark.lemma().equals("as")))
                .findFirst()
                .map(child -> things.of(passage, child, speakers));
    }
}
