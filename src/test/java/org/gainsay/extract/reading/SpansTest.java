package org.gainsay.extract.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.extract.Sentence;
import org.gainsay.extract.Token;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void a_predicate_that_the_parser_took_for_a_mark_is_a_clause_of_its_own() {
        Sentence sentence = new Sentence(List.of(
                new Token(0, 0, 4, "moor", "moor", "VB", "O", null, -1, "root"),
                new Token(1, 5, 9, "left", "leave", "VBD", "O", null, 0, "punct")));
        Token left = sentence.token(1);

        assertThat(new Spans(sentence).of(new Clauses(sentence).clause(left))).containsExactly(left);
    }
}
