package kz.zerek.extraction.proposal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;

/** The parts of a sentence that have a subject of their own, if somebody proposes something there: "Iran proposed a pipeline, while India wanted …". */
final class SentenceParts {

    private static final int LONGEST_SUBJECT = 5;

    private SentenceParts() {}

    /** One part if there is no more than one such subject. */
    static List<Sentence> of(Sentence sentence) {
        var words = ProposalWords.of(sentence.language());
        var names = ActorWords.of(sentence.language());
        var tokens = sentence.tokens();
        var verbs = verbs(tokens, words);
        var parts = new ArrayList<Sentence>();
        int from = 0;
        for (int at = 0; at + 1 < tokens.size() && !verbs.isEmpty(); at++) {
            if (!divides(tokens, at, from, verbs, words, names)) continue;
            parts.add(sentence.part(from, at));
            from = at + 1;
        }
        parts.add(sentence.part(from, tokens.size()));
        return parts;
    }

    private static boolean divides(
            List<Token> tokens, int at, int from, BitSet verbs, ProposalWords words, ActorWords names) {
        int next = verbs.nextSetBit(at + 1);
        boolean isGoingOn = verbs.previousSetBit(at) >= from;
        boolean isComma = tokens.get(at).isSign(',');
        boolean isBut = words.but.hold(tokens.get(at + 1).text());
        // «…, а Индия — создать фонд»
        boolean isOpen = isGoingOn || from > 0 && isEllipsis(tokens, from, words);
        if ((isComma || tokens.get(at).isSign(';')) && isOpen && isEllipsis(tokens, at + 1, words)) return true;
        if (next < 0) return false;
        // "proposed a programme and called for talks"
        if (isGoingOn && next == at + 1 && names.joining.hold(tokens.get(at).text())) return true;
        boolean divides =
                tokens.get(at).isSign(';') || isComma && (isBut || isGoingOn && areNames(tokens, at + 1, next, names));
        return divides && (isGoingOn || namesSomebody(tokens, at + 2, next, names));
    }

    /** Whether names stand before a dash that stands for the verb. */
    private static boolean isEllipsis(List<Token> tokens, int from, ProposalWords words) {
        int first = words.but.hold(tokens.get(from).text()) ? from + 1 : from;
        int at = first;
        while (at < tokens.size()
                && at - first < LONGEST_SUBJECT
                && tokens.get(at).capital()) at++;
        return at > first
                && at < tokens.size()
                && tokens.get(at).isDash()
                && tokens.get(at).spaced();
    }

    /** Where verbs of proposing stand. */
    private static BitSet verbs(List<Token> tokens, ProposalWords words) {
        var verbs = new BitSet();
        for (int at = 0; at < tokens.size(); at++) if (words.proposing.end(tokens, at) > at) verbs.set(at);
        return verbs;
    }

    /** "…, Mexico suggested …" */
    private static boolean areNames(List<Token> tokens, int from, int to, ActorWords names) {
        if (to - from < 1 || to - from > LONGEST_SUBJECT) return false;
        for (int at = from; at < to; at++) {
            var token = tokens.get(at);
            if (!token.capital() && !names.isTitle(token) && !names.articles.hold(token.text())) return false;
        }
        return namesSomebody(tokens, from, to, names);
    }

    private static boolean namesSomebody(List<Token> tokens, int from, int to, ActorWords names) {
        for (int at = from; at < to; at++) if (tokens.get(at).capital() || names.isTitle(tokens.get(at))) return true;
        return false;
    }
}
