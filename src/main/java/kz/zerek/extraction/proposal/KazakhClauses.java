package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.language.kazakh.KazakhNominatives;

/** Kazakh: when, where and who stand first, what was proposed behind them, and the verb last. */
final class KazakhClauses extends KazakhCaseReader {

    KazakhClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        for (var token : tokens) if (words.nobody.hold(token.text())) return Optional.empty();
        int quoted = quoteEnd();
        if (quoted > 0) {
            var speech = first(words.speech, quoted).flatMap(verb -> bySpeech(quoted, verb));
            if (speech.isPresent()) return speech;
        }
        var idea = first(words.ideaOf, 0).flatMap(this::byIdea);
        if (idea.isPresent()) return idea;
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? verb.flatMap(this::byVerb)
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    /** «Қор құру керек», – деп ұсыныс білдірді ректор. */
    private Optional<Clause> bySpeech(int quoted, Range verb) {
        int last = verb.to();
        while (last < end() && !isSign(last) && !isInDate(last)) last++;
        findWhere(verb.to(), end());
        if (where != null) last = Math.min(last, where.from());
        who = new Range(verb.to(), last);
        var what = what(1, quoted - 1);
        return who.isEmpty() || what == null || !hasSign(who) && capitals(who) == 0
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** «Ортақ нарық идеясын Поль-Анри Спаак көтерген», «идеясы инженерге тиесілі» */
    private Optional<Clause> byIdea(Range idea) {
        int last = idea.to() - 1;
        while (last > idea.from() && isInDate(last - 1)) last--;
        int first = last;
        while (first > idea.from() + 1
                && !isInDate(first - 1)
                && !words.leads.hold(tokens.get(first - 1).text())) first--;
        var maker = new Range(first, last);
        if (maker.isEmpty() || !hasSign(maker) && capitals(maker) == 0) return Optional.empty();
        int from = readOccasion(idea.from());
        boolean isNamedBefore = who != null && isKnown(who);
        var what = isNamedBefore ? null : what(who == null ? from : who.from(), idea.from());
        who = what == null ? null : maker;
        if (what == null) return Optional.empty();
        return Optional.of(new Clause(what, occasion(what, KazakhNominatives::ofName), Rule.VERB));
    }

    private Optional<Clause> byVerb(Range verb) {
        if (announces(0, verb.to())) {
            readOccasion(verb.from());
            return Optional.of(new Clause(null, occasion(null, UnaryOperator.identity()), Rule.VERB));
        }
        var maker = first(words.proposedBy, 0).filter(found -> found.to() <= verb.from());
        if (maker.isPresent()) return byMaker(maker.get(), verb);
        int from = readOccasion(verb.from());
        int to = verb.from();
        // Any sentence begins with a capital.
        if (who != null && !isKnown(who)) {
            from = who.from();
            who = null;
        }
        if (who == null) to = withoutWho(from, to);
        var what = what(from, to);
        return what == null || words.notProposed.hold(tokens.get(what.from()).text())
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** «Германия тарапынан қор құру ұсынылды» */
    private Optional<Clause> byMaker(Range lead, Range verb) {
        int first = lead.from();
        while (first > 0 && isOfWho(first - 1)) first--;
        who = new Range(first, lead.from());
        var what = what(lead.to(), verb.from());
        return who.isEmpty() || what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** Where what was proposed ends if it stands first, and where, when and who behind it. */
    private int withoutWho(int from, int verb) {
        int first = verb;
        while (first > from && isOfWho(first - 1)) first--;
        if (first == verb || first == from || !isKnown(new Range(first, verb))) return verb;
        who = new Range(first, verb);
        int end = where != null && where.from() > from ? Math.min(first, where.from()) : first;
        while (end > from && isInDate(end - 1)) end--;
        return end;
    }

    /** «Қазақстанның бастамасымен»: what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        int first = lead.from();
        while (first > 0 && isOfWho(first - 1)) first--;
        if (first == lead.from()) return Optional.empty();
        who = new Range(first, lead.from());
        int from = lead.to();
        while (from < end() && (isInDate(from) || isSign(from))) from++;
        var what = what(from, end());
        return what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, KazakhNominatives::withoutCase), Rule.INITIATIVE));
    }
}
