package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.List;
import kz.zerek.extraction.text.Sentence;

/** The parts of a sentence that have a subject of their own, if somebody proposes something there: "Iran proposed a pipeline, while India wanted …". */
final class SentenceParts {

    private SentenceParts() {}

    /** One part if only one proposes. */
    static List<Sentence> of(Sentence sentence) {
        var words = ProposalWords.of(sentence.language());
        var tokens = sentence.tokens();
        var parts = new ArrayList<Sentence>();
        int from = 0;
        for (int at = 0; at + 1 < tokens.size(); at++) {
            boolean divides = tokens.get(at).isSign(';')
                    || tokens.get(at).isSign(',')
                            && words.but.hold(tokens.get(at + 1).text());
            if (!divides) continue;
            int verb = verb(sentence, at + 1, tokens.size(), words);
            if (verb < 0 || verb(sentence, from, at, words) < 0 && !namesSomebody(sentence, at + 2, verb, words))
                continue;
            parts.add(sentence.part(from, at));
            from = at + 1;
        }
        parts.add(sentence.part(from, tokens.size()));
        return parts;
    }

    /** Where a verb of proposing stands, or -1. */
    private static int verb(Sentence sentence, int from, int to, ProposalWords words) {
        var tokens = sentence.tokens().subList(0, to);
        for (int at = from; at < to; at++)
            for (var pattern : words.proposing) if (pattern.end(tokens, at) > at) return at;
        return -1;
    }

    private static boolean namesSomebody(Sentence sentence, int from, int to, ProposalWords words) {
        return from < to
                && sentence.tokens().subList(from, to).stream()
                        .anyMatch(token -> token.capital() || words.isTitle(token));
    }
}
