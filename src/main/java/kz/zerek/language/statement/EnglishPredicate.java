package kz.zerek.language.statement;

import java.util.List;

/**
 * Where the finite verb of an English clause stands.
 *
 * @param inverts whether it is an auxiliary, which goes before the subject in a question
 * @param verbs the places of its finite words: one, or two that "and" joins
 */
record EnglishPredicate(boolean inverts, List<Integer> verbs) {

    int start() {
        return verbs.getFirst();
    }
}
