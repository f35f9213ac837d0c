package kz.zerek.extraction.proposal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.zerek.extraction.DateFind;
import kz.zerek.extraction.ProposalFind.Rule;
import kz.zerek.extraction.text.Sentence;
import kz.zerek.extraction.text.Token;
import kz.zerek.language.kazakh.KazakhNominatives;
import org.jspecify.annotations.Nullable;

/** Kazakh: when, where and who stand first, what was proposed behind them, and the verb last. */
final class KazakhClauses extends KazakhCaseReader {

    /** In words before a title. */
    private static final int LONGEST_NATION = 3;

    /** In words: «бұл идеяны». */
    private static final int LONGEST_POINTER = 2;

    KazakhClauses(String text, Sentence sentence, List<DateFind> dates) {
        super(text, sentence, dates);
    }

    @Override
    Optional<Clause> proposing() {
        var told = byQuote()
                .or(() -> first(words.ideaOf, 0).flatMap(this::byIdea))
                .or(() -> first(words.clefts, 1).flatMap(this::byCleft))
                .or(() -> first(words.owned, 1).flatMap(this::byOwner));
        if (told.isPresent()) return told;
        var verb = first(words.proposing, 0);
        return verb.isPresent()
                ? verb.flatMap(this::byVerb)
                : first(words.initiative, 0).flatMap(this::byInitiative);
    }

    @Override
    Optional<Clause> elliptical() {
        return end() > 0 && words.actions.hold(tokens.getLast().text())
                ? byVerb(new Range(end(), end()))
                : Optional.empty();
    }

    /** «Қор құру керек», – деп ұсыныс білдірді ректор; Ректор: «Қор құруды ұсынамын», – деді. */
    private Optional<Clause> byQuote() {
        var quote = quote();
        if (quote == null) return Optional.empty();
        var verb = first(words.speech, quote.to());
        if (verb.isEmpty() && isProposal(quote)) verb = first(words.telling, quote.to());
        var what = quoted(quote);
        if (verb.isEmpty() || what == null) return Optional.empty();
        if (quote.from() > 0) readOccasion(quote.from());
        else if (readWho(verb.get().to(), end())) findWhereFrom(who.to());
        return who == null && !isAgain() || who != null && !hasSign(who) && capitals(who) == 0
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** What is quoted, without the words that propose it at its end. */
    private @Nullable Range quoted(Range quote) {
        int to = first(words.proposed, quote.from())
                .map(Range::from)
                .filter(verb -> verb < quote.to())
                .orElse(quote.to() - 1);
        return what(quote.from() + 1, to);
    }

    /** «Канал салу идеясын алғаш көтерген – академик Қаныш Сәтбаев» */
    private Optional<Clause> byCleft(Range idea) {
        where = null;
        var maker = what(idea.to(), end());
        var what = what(0, idea.from());
        if (what == null || maker == null || !hasSign(maker) && capitals(maker) == 0) return Optional.empty();
        who = maker;
        return Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** «Норвегияның балық аулауды шектеу туралы ұсынысы қабылданбады» */
    private Optional<Clause> byOwner(Range idea) {
        if (first(words.proposedBy, 0).isPresent()) return Optional.empty();
        int owner = 0;
        while (owner < idea.from() && (isInDate(owner) || !isGenitive(tokens.get(owner)))) owner++;
        if (owner == idea.from()) return Optional.empty();
        int first = owner;
        while (first > 0 && isOfWho(first - 1)) first--;
        var maker = new Range(first, owner + 1);
        var what = what(owner + 1, idea.from());
        if (what == null || isNamedBefore(what) || !hasSign(maker) && capitals(maker) == 0) return Optional.empty();
        findWhere(0, first);
        if (where == null) findWhereFrom(idea.to());
        who = maker;
        return Optional.of(new Clause(what, occasion(what, KazakhNominatives::withoutCase), Rule.VERB));
    }

    /** «Ортақ нарық идеясын Поль-Анри Спаак көтерген», «идеясы инженерге тиесілі» */
    private Optional<Clause> byIdea(Range idea) {
        int from = readOccasion(idea.from());
        var before = who;
        var place = where;
        var maker = maker(idea);
        if (maker == null) {
            // «Альфред Вегенер бұл пікірді 1912 жылы ортаға салды»
            return before != null && isKnown(before) || isAgain() ? byVerb(idea) : Optional.empty();
        }
        var what = what(before == null ? from : before.from(), idea.from());
        if (what == null) return Optional.empty();
        who = maker;
        if (where == null) where = place;
        return Optional.of(new Clause(what, occasion(what, KazakhNominatives::ofName), Rule.VERB));
    }

    /** Who stands between the idea and the verb, with where and when; null if nobody does. */
    private @Nullable Range maker(Range idea) {
        int last = idea.to() - 1;
        // «ортаға салды»
        if (words.firstOfTwo.hold(tokens.get(last - 1).text())) last--;
        int at = readOccasion(idea.from() + 1, last);
        if (who != null && isKnown(who) && at == last) return who;
        where = null;
        while (last > idea.from() + 1 && isInDate(last - 1)) last--;
        int first = last;
        while (first > idea.from() + 1
                && !isInDate(first - 1)
                && !words.leads.hold(tokens.get(first - 1).text())) first--;
        var maker = new Range(first, last);
        boolean isNamed = !maker.isEmpty() && (hasSign(maker) || capitals(maker) > 0);
        return isNamed
                        && (!isInflected(last - 1)
                                || words.belonging.hold(
                                        tokens.get(idea.to() - 1).text()))
                ? maker
                : null;
    }

    private Optional<Clause> byVerb(Range verb) {
        if (announces(0, verb.to())) {
            readOccasion(verb.from());
            return Optional.of(new Clause(null, occasion(null, UnaryOperator.identity()), Rule.VERB));
        }
        var maker = first(words.proposedBy, 0).filter(found -> found.from() <= verb.from());
        if (maker.isPresent()) return byMaker(maker.get(), verb);
        int from = readOccasion(verb.from());
        int to = verb.from();
        // Any sentence begins with a capital.
        if (who != null && !isKnown(who)) {
            from = who.from();
            who = null;
        }
        if (who == null && tokens.stream().anyMatch(token -> words.nobody.hold(token.text()))) return Optional.empty();
        if (who == null) to = withoutWho(from, to);
        // «қарар қабылдауды Бас Ассамблеяда ұсынды»
        else if (where != null && where.to() == to && where.from() > from) to = where.from();
        var what = what(afterSaid(from, to), to);
        return what == null || isNamedBefore(what)
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** «мәселенің маңызын айтып, қор құруды ұсынды» */
    private int afterSaid(int from, int to) {
        int at = from;
        for (var said = first(words.saidBefore, at); said.isPresent(); said = first(words.saidBefore, at)) {
            if (said.get().to() >= to) break;
            at = said.get().to();
        }
        return at;
    }

    /** «бұл ұсынысты» */
    private boolean isNamedBefore(Range what) {
        int length = what.to() - what.from();
        return words.notProposed.hold(tokens.get(what.from()).text()) && length <= LONGEST_POINTER;
    }

    /** «Германия тарапынан қор құру ұсынылды» */
    private Optional<Clause> byMaker(Range lead, Range verb) {
        var idea = first(words.owned, 0).filter(found -> found.to() < lead.from());
        int from = idea.map(Range::to).orElse(0);
        while (from < lead.from()
                && (isInDate(from) || words.leads.hold(tokens.get(from).text()))) from++;
        readOccasion(from, lead.from());
        if (who == null || who.to() != lead.from()) {
            int first = lead.from();
            while (first > 0 && (isOfWho(first - 1) || isWithinName(first - 1))) first--;
            who = new Range(withNation(first, 0), lead.from());
        }
        int behind = lead.to();
        while (behind < verb.from() && isInDate(behind)) behind++;
        var before = where;
        findWhereFrom(behind);
        if (where != null && where.from() == behind) behind = where.to();
        else where = before;
        var what = what(behind, verb.from());
        if (what == null) what = what(0, ideaOrDate(who.from()));
        return who.isEmpty() || what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(what, UnaryOperator.identity()), Rule.VERB));
    }

    /** Before «туралы ұсыныс», «идеясы», or before the date at a place. */
    private int ideaOrDate(int to) {
        int last = to;
        while (last > 0 && isInDate(last - 1)) last--;
        int end = last;
        return first(words.owned, 0)
                .filter(idea -> idea.to() == end)
                .map(Range::from)
                .orElse(end);
    }

    /** Where what was proposed ends if it stands first, and where, when and who behind it. */
    private int withoutWho(int from, int verb) {
        int first = verb;
        while (first > from && isOfWho(first - 1)) first--;
        if (first == verb || first == from || !isKnown(new Range(first, verb))) return verb;
        first = withNation(first, from);
        who = new Range(first, verb);
        int end = where != null && where.from() > from ? Math.min(first, where.from()) : first;
        while (end > from
                && (isInDate(end - 1) || words.leads.hold(tokens.get(end - 1).text()))) end--;
        return end;
    }

    /** What stands between a date and a title: «1911 жылы ағылшын физигі». */
    private int withNation(int title, int from) {
        int first = title;
        while (first > from
                && title - first < LONGEST_NATION
                && tokens.get(first - 1).kind() == Token.Kind.WORD
                && !isInDate(first - 1)) first--;
        return first > from && isInDate(first - 1) ? first : title;
    }

    /** «ЮНЕСКО-ның»: before the ending of an acronym. */
    private int withoutEnding(int to) {
        boolean isApart = to > 2
                && actorWords.genitives.hold("-" + tokens.get(to - 1).text())
                && tokens.get(to - 2).isDash();
        return isApart && !tokens.get(to - 2).spaced() ? to - 2 : to;
    }

    /** «Қазақстанның бастамасымен»: what happened is all the rest. */
    private Optional<Clause> byInitiative(Range lead) {
        if (lead.from() == 1 && words.his.hold(tokens.getFirst().text()))
            return Optional.ofNullable(what(lead.to(), end()))
                    .map(thing -> new Clause(thing, new Occasion(null, null, when(null), true), Rule.INITIATIVE));
        int last = withoutEnding(lead.from());
        int first = last;
        while (first > 0 && isOfWho(first - 1)) first--;
        if (first == last) return Optional.empty();
        who = new Range(first, last);
        int from = lead.to();
        while (from < end() && (isInDate(from) || isSign(from))) from++;
        findWhereFrom(from);
        if (where != null && where.from() == from) from = where.to();
        else where = null;
        var what = what(from, end());
        return what == null
                ? Optional.empty()
                : Optional.of(new Clause(what, occasion(null, KazakhNominatives::withoutCase), Rule.INITIATIVE));
    }
}
