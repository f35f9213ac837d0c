package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Russian and English: what was proposed stands first, as an idea of somebody or in the words of whoever proposed it. */
final class IdeaFirstClauses extends SubjectReader {

    IdeaFirstClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        return byQuote().or(this::byIdea).or(this::byDeed);
    }

    /** "We should build a reserve," the president proposed. */
    private Optional<Clause> byQuote() {
        var quote = quote();
        if (quote == null) return Optional.empty();
        var verb = first(words.speech, quote.to());
        if (verb.isEmpty() && isProposal(quote)) verb = first(words.telling, quote.from() > 0 ? 0 : quote.to());
        return verb.flatMap(said -> bySpeech(quote, said));
    }

    private Optional<Clause> bySpeech(Range quote, Range verb) {
        findWhere(quote.from() > 0 ? 0 : quote.to(), end());
        var who = who(verb.from() < quote.from() ? 0 : quote.to(), verb.from());
        if (who == null) who = whoBehind(afterTold(verb.to()));
        var what = quoted(quote);
        return who == null || what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
    }

    /** What is quoted, without the words that propose it at its beginning. */
    private @Nullable Range quoted(Range quote) {
        int from = first(words.proposed, quote.from())
                .map(Range::to)
                .filter(verb -> verb < quote.to())
                .orElse(quote.from() + 1);
        return what(from, quote.to() - 1);
    }

    /** "The idea of a European army was first floated by René Pleven", «С инициативой созвать форум выступил Казахстан» */
    private Optional<Clause> byIdea() {
        int start = skipTold(afterFirst());
        int from = words.ideas.end(tokens, start);
        return from < 0
                ? Optional.empty()
                : first(words.ideaOf, from).flatMap(verb -> byIdea(theory(start, from), verb));
    }

    /** The word for what was proposed belongs to it if nothing else could be meant: «Гипотеза о существовании девятой планеты». */
    private int theory(int from, int to) {
        for (int at = from; at < to; at++)
            if (words.theories.hold(tokens.get(at).text())) return at;
        return to;
    }

    /** «Впервые мысль о … высказал» */
    private int afterFirst() {
        int at = afterAside();
        while (at < end()
                && (words.again.hold(tokens.get(at).text()) || tokens.get(at).isSign(','))) at++;
        return at;
    }

    /** "According to the ministry, the idea of …" */
    private int afterAside() {
        if (end() == 0 || !words.meanwhile.hold(tokens.getFirst().text())) return 0;
        int comma = 1;
        while (comma < end() && !tokens.get(comma).isSign(',')) comma++;
        return comma < end() ? comma + 1 : 0;
    }

    /** «Учредить фонд предложила Германия» */
    private Optional<Clause> byDeed() {
        int start = skipTold(0);
        return start < end() && words.infinitives.hold(tokens.get(start).text())
                ? first(words.speech, start + 1).flatMap(verb -> byIdea(start, verb))
                : Optional.empty();
    }

    private Optional<Clause> byIdea(int from, Range verb) {
        findWhere(from, end());
        int to = verb.from();
        while (to > from && (told.get(to - 1) || isLead(to - 1))) to--;
        var who = whoBehind(afterTold(verb.to()));
        var what = what(from, to);
        return who == null || what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(words(who), when(what)), Rule.VERB));
    }
}
